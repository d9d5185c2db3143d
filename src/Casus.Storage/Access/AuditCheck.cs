using System.Globalization;
using Casus.Ledger.Checks;

namespace Casus.Storage.Access;

/// <summary>Whether an audit log is as it was written.</summary>
static class AuditCheck
{
    /// <summary>An entry that was changed, moved, put in or taken out breaks the chain; one taken from the end is missed by the count that is kept beside.</summary>
    public static CheckResult Of(IEnumerable<AuditEntry> entries, (long Sequence, string Chain) head)
    {
        var wrong = new List<string>();
        var (count, chain) = (0L, AuditChain.Start);
        foreach (var entry in entries)
        {
            count++;
            if (entry.Sequence != count)
                wrong.Add(Said($"entry {count} is missing"));
            else if (AuditChain.Next(chain, entry) != entry.Chain)
                wrong.Add(Said($"entry {count} was changed, or one before it"));
            (count, chain) = (entry.Sequence, entry.Chain);
        }
        if ((count, chain) != head)
            wrong.Add(
                Said(
                    $"the log ends with entry {count} ({Short(chain)}), not with entry {head.Sequence} ({Short(head.Chain)})"
                )
            );
        return new("entries of the audit log", count, wrong);
    }

    static string Said(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);

    static string Short(string chain) => chain.Length > 12 ? chain[..12] : chain;
}
