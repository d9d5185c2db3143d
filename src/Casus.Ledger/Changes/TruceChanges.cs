using Casus.Ledger.Document;

namespace Casus.Ledger.Changes;

/// <summary>Truces that were told of, stand otherwise, or are said to have been broken.</summary>
static class TruceChanges
{
    public static IReadOnlyList<ChangedTruce> Of(
        IReadOnlyList<ExportedCeasefire> now,
        IReadOnlyList<ExportedCeasefire> before
    ) => [.. now.Select(truce => Of(truce, [.. before.Where(old => IsSame(old, truce))])).OfType<ChangedTruce>()];

    /// <summary>Truces of before that share a statement with one of now are that one.</summary>
    static bool IsSame(ExportedCeasefire old, ExportedCeasefire now) =>
        old.What == now.What
        && old.Parties.SequenceEqual(now.Parties, StringComparer.Ordinal)
        && old.Statements.Intersect(now.Statements, StringComparer.Ordinal).Any();

    static ChangedTruce? Of(ExportedCeasefire now, IReadOnlyList<ExportedCeasefire> was)
    {
        var known = was.SelectMany(t => t.Violations).Select(v => v.Statement).ToHashSet(StringComparer.Ordinal);
        List<ExportedViolation> broken = [.. now.Violations.Where(v => !known.Contains(v.Statement))];
        return was.Count > 0 && broken.Count == 0 && was.Any(t => t.Status == now.Status)
            ? null
            : new(now.Id, now.What, now.Parties, was.Count == 0 ? null : was.Max(t => t.Status), now.Status, broken);
    }
}
