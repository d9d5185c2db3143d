using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Casus.Cli;

/// <summary>Certificate files.</summary>
static class Certificates
{
    /// <summary>Throws a <see cref="Failure"/> where the file holds no certificate with its key.</summary>
    public static X509Certificate2? Load(string? path)
    {
        if (path is null)
            return null;
        try
        {
            return Path.GetExtension(path).Equals(".pem", StringComparison.OrdinalIgnoreCase)
                ? X509Certificate2.CreateFromPemFile(path)
                : X509CertificateLoader.LoadPkcs12FromFile(path, null);
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new Failure(
                ExitCode.Unreadable,
                $"{path} is no certificate with its key: {error.Message} A .pfx without password or a .pem that holds both is wanted.",
                error
            );
        }
    }
}
