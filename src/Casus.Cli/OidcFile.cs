using System.Text.Json;
using Casus.Storage.Access;
using Casus.Web.Access;

namespace Casus.Cli;

/// <summary>The file that names an issuer: a secret in it stays out of command lines and environments.</summary>
static class OidcFile
{
    /// <summary>Null where no file is named; throws a <see cref="Failure"/> that says what is wrong with it.</summary>
    public static OidcSettings? Read(string? path)
    {
        if (path is null)
            return null;
        try
        {
            using var file = File.OpenRead(path);
            return Of(JsonSerializer.Deserialize<Written>(file, JsonSerializerOptions.Web) ?? new(null, null), path);
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new Failure(ExitCode.Unreadable, $"{path} cannot be read: {error.Message}", error);
        }
    }

    static OidcSettings Of(Written written, string path)
    {
        if (
            !Uri.TryCreate(written.Issuer, UriKind.Absolute, out var issuer)
            || (issuer.Scheme != "https" && !(issuer.Scheme == "http" && issuer.IsLoopback))
        )
            throw Wrong(path, "'issuer' is an https address");
        if (string.IsNullOrWhiteSpace(written.Client))
            throw Wrong(path, "'client' says as whom the issuer knows this site");
        return new(issuer, written.Client, written.Secret)
        {
            NameClaim = written.NameClaim ?? "name",
            RoleClaim = written.RoleClaim ?? "roles",
            Roles = (written.Roles ?? []).ToDictionary(r => r.Key, r => Role(path, r.Value), StringComparer.Ordinal),
            Everyone = written.Everyone is null ? null : Role(path, written.Everyone),
        };
    }

    static Role Role(string path, string word) =>
        Roles.Read(word) ?? throw Wrong(path, $"'{word}' is no role: {string.Join(", ", Roles.Words)}");

    static Failure Wrong(string path, string what) => new(ExitCode.Usage, $"{path}: {what}. For example: {Example}");

    const string Example =
        """{"issuer": "https://id.example.org", "client": "casus", "secret": "…", "roles": {"analysts": "coder"}, "everyone": "reader"}""";

    sealed record Written(
        string? Issuer,
        string? Client,
        string? Secret = null,
        string? NameClaim = null,
        string? RoleClaim = null,
        Dictionary<string, string>? Roles = null,
        string? Everyone = null
    );
}
