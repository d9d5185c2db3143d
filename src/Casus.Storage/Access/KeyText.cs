using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Casus.Reports;

namespace Casus.Storage.Access;

/// <summary>
/// A key as its holder has it: <c>casus_ID_SECRET</c>. The secret has 256 bits of chance, so a plain hash of it cannot be guessed back and a slow
/// one would only slow the server.
/// </summary>
public static class KeyText
{
    const string Prefix = "casus_";
    const int IdLength = 10;
    const int SecretLength = 43;

    static readonly byte[] NoHash = new byte[SHA256.HashSizeInBytes];

    /// <summary>A new key and the id in it.</summary>
    public static (string Id, string Text) Draw()
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdLength / 2));
        return (id, $"{Prefix}{id}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))}");
    }

    /// <summary>The public part; null where the text has not the form of a key.</summary>
    public static string? IdIn(string text) =>
        text.Length == Prefix.Length + IdLength + 1 + SecretLength
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && text[Prefix.Length + IdLength] == '_'
            ? text.Substring(Prefix.Length, IdLength)
            : null;

    public static string Hash(string text) => ContentId.Sha256(Encoding.UTF8.GetBytes(text));

    /// <summary>Takes the same time whichever characters are wrong, and whether there is a key to compare with or not.</summary>
    public static bool Fits(AccessKey? key, string text)
    {
        var given = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        var kept = key is null ? NoHash : Convert.FromHexString(key.Hash);
        return CryptographicOperations.FixedTimeEquals(given, kept) & key is not null;
    }
}
