using System.Globalization;
using Casus.Storage.Tables;

namespace Casus.Storage.Sqlite;

/// <summary>A ledger file as it was before a newer program brought it to another format, kept beside it until its owner no longer wants it.</summary>
static class OlderCopy
{
    const string Mark = "-format-";

    /// <summary>Made before anything in the ledger is changed, and moved to its place whole.</summary>
    public static void Make(string ledger, int format)
    {
        var draft = ledger + Mark + "new";
        File.Delete(draft);
        using (var connection = Connections.Viewer(ledger))
            connection.Run("VACUUM INTO $1", Path.GetFullPath(draft));
        File.Move(draft, PathOf(ledger, format), overwrite: true);
    }

    public static string PathOf(string ledger, int format) =>
        string.Create(CultureInfo.InvariantCulture, $"{ledger}{Mark}{format}");

    public static IReadOnlyList<string> Of(string ledger) =>
        [
            .. Enumerable
                .Range(1, LedgerFormat.Steps.Current)
                .Select(format => PathOf(ledger, format))
                .Where(File.Exists),
        ];

    /// <summary>What people withdraw from a ledger must not live on in a copy that nobody asked for.</summary>
    public static void Drop(string ledger)
    {
        foreach (var path in Of(ledger))
            File.Delete(path);
    }
}
