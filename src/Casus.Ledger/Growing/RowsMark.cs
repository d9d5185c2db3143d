using System.Text;
using Casus.Incidents.Growth;

namespace Casus.Ledger.Growing;

/// <summary>
/// How far derived rows had grown when somebody read them: whoever keeps something that is made of them makes it anew only of the homes that
/// later batches changed.
/// </summary>
/// <param name="Growth">Rows that were all made anew, by other rules or after words were withdrawn, are another growth.</param>
public sealed record RowsMark(long UpTo, string Growth)
{
    /// <summary>Null for a ledger whose rows do not grow.</summary>
    public static RowsMark? Of(ILedger ledger) =>
        ledger is IShelved shelved && ledger.DerivedUpTo is { } upTo && BatchNotes.Of(shelved.Shelves, upTo) is { } note
            ? new(upTo, BatchNote.Read(note).Growth)
            : null;

    /// <summary>The homes whose rows differ from those of the mark, in a ledger that has grown from there; null where all rows must be read again.</summary>
    public IReadOnlySet<string>? ChangedIn(ILedger ledger)
    {
        if (Of(ledger) is not { } now || now.Growth != Growth || now.UpTo < UpTo)
            return null;
        var homes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, note) in BatchNotes.After(((IShelved)ledger).Shelves, UpTo))
            homes.UnionWith(BatchNote.Read(note).Homes);
        return homes;
    }
}

/// <summary>A line for the growth, then one for each home.</summary>
sealed record BatchNote(string Growth, IReadOnlyCollection<string> Homes)
{
    public static BatchNote Read(byte[] note)
    {
        var lines = Encoding.UTF8.GetString(note).Split('\n');
        return new(lines[0], lines[1..]);
    }

    public byte[] Written() => Encoding.UTF8.GetBytes(string.Join('\n', [Growth, .. Homes]));
}
