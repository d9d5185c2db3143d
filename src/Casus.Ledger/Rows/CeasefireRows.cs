using Casus.Coding.Appeals;
using Casus.Language.Expressions;
using Casus.Ledger.Document;
using Casus.Reports;

namespace Casus.Ledger.Rows;

/// <summary>The truces of an incident: mentions of one kind with the same parties whose times may meet are one truce.</summary>
static class CeasefireRows
{
    public static IEnumerable<ExportedCeasefire> Of(IEnumerable<TruceMention> mentions, string? incident, string key)
    {
        foreach (
            var group in mentions.GroupBy(m =>
                (m.What, Parties: string.Join(' ', m.Parties.Order(StringComparer.Ordinal)))
            )
        )
        {
            var open = group
                .OrderBy(m => m.Effective?.Earliest)
                .ThenBy(m => m.Effective?.Latest)
                .ThenBy(m => m.Statements.Min(StringComparer.Ordinal), StringComparer.Ordinal)
                .ToList();
            var number = 0;
            while (open.Count > 0)
            {
                var first = open[0];
                var same = open.Where(m => MayBeOne(first.Effective, m.Effective)).ToList();
                open.RemoveAll(same.Contains);
                yield return Join(
                    same,
                    incident,
                    ContentId.Of('c', key, group.Key.What.ToString(), group.Key.Parties, $"{number++}")
                );
            }
        }
    }

    static bool MayBeOne(DateInterval? a, DateInterval? b) => a is null || b is null || a.Value.MayMeet(b.Value, 1);

    static ExportedCeasefire Join(IReadOnlyList<TruceMention> mentions, string? incident, string id)
    {
        var stands = mentions.Where(m => m.Status != TruceStatus.Denied).Select(m => m.Status);
        return new(
            id,
            incident,
            mentions[0].What,
            [.. mentions[0].Parties.Order(StringComparer.Ordinal)],
            [.. mentions.SelectMany(m => m.AnnouncedBy).Distinct().Order(StringComparer.Ordinal)],
            mentions.Select(m => m.Effective).FirstOrDefault(e => e is not null),
            mentions.Select(m => m.Until).FirstOrDefault(e => e is not null),
            stands.DefaultIfEmpty(TruceStatus.Denied).Max(),
            [
                .. mentions
                    .SelectMany(m => m.Violations)
                    .Distinct()
                    .Select(v => new ExportedViolation(v.By, v.Claimant, v.When, v.Statement))
                    .OrderBy(v => v.Statement, StringComparer.Ordinal)
                    .ThenBy(v => v.By, StringComparer.Ordinal),
            ],
            [.. mentions.SelectMany(m => m.Statements).Distinct().Order(StringComparer.Ordinal)]
        );
    }
}
