using System.Globalization;
using System.Text;
using Casus.Ledger.Document;
using Casus.Storage.Access;

namespace Casus.Cli;

/// <summary>Keys as <c>casus keys list</c> shows them: without their hashes.</summary>
static class KeyLines
{
    public static int Write(IReadOnlyList<AccessKey> keys, bool json, DateTimeOffset now)
    {
        foreach (var key in keys)
            Console.WriteLine(
                json
                    ? Encoding.UTF8.GetString(DocumentJson.Write(Of(key, now)))
                    : Visible.Line(
                        $"{key.Id}  {key.Role.Word(), -8}  {State(key, now), -7}  until {Day(key.ExpiresAt)}  {key.Name}"
                    )
            );
        if (keys.Count == 0)
            Console.Error.WriteLine("casus: there is no key yet. Make one with: casus keys add NAME --role reader");
        return keys.Count == 0 ? ExitCode.NothingMatched : ExitCode.Ok;
    }

    public static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static Listed Of(AccessKey key, DateTimeOffset now) =>
        new(key.Id, key.Name, key.Role.Word(), State(key, now), key.MadeAt, key.ExpiresAt, key.RevokedAt);

    static string State(AccessKey key, DateTimeOffset now) =>
        key.RevokedAt is not null ? "revoked"
        : key.IsLive(now) ? "live"
        : "expired";

    sealed record Listed(
        string Id,
        string Name,
        string Role,
        string State,
        DateTimeOffset MadeAt,
        DateTimeOffset ExpiresAt,
        DateTimeOffset? RevokedAt
    );
}
