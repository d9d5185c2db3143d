using Casus.Coding.Appeals;
using Casus.Incidents;
using Casus.Ledger.Document;
using Casus.Reports;

namespace Casus.Ledger.Rows;

/// <summary>The truces of an incident, each with all that its reports say of it.</summary>
static class CeasefireRows
{
    public static IEnumerable<ExportedCeasefire> Of(
        IEnumerable<TruceMention> mentions,
        Testimony testimony,
        string? incident,
        string key
    )
    {
        var kinds = mentions.Select(m => TruceTold.Of(m, testimony)).GroupBy(t => t.Mention.What).OrderBy(g => g.Key);
        foreach (var kind in kinds)
        foreach (var (parties, told) in TruceGroups.ByParties([.. kind]))
        {
            var number = 0;
            foreach (var one in TruceGroups.ByTime(told))
                yield return Join(one, incident, ContentId.Of('c', key, kind.Key.ToString(), parties, $"{number++}"));
        }
    }

    static ExportedCeasefire Join(List<TruceTold> told, string? incident, string id)
    {
        var mentions = told.ConvertAll(t => t.Mention);
        return new(
            id,
            incident,
            mentions[0].What,
            TruceState.Parties(told),
            [.. mentions.SelectMany(m => m.AnnouncedBy).Distinct().Order(StringComparer.Ordinal)],
            TruceState.Effective(told),
            TruceState.Until(told),
            TruceState.Status(told),
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
