using System.Collections.Immutable;
using Casus.Incidents.Resolution;
using Casus.Ledger.Judgements;

namespace Casus.Ledger.Rows;

/// <summary>What people judged about pairs of reports: the last word on a pair that was not undone counts, and who was unsure leaves it open.</summary>
static class Decisions
{
    public static ImmutableArray<Decision> Of(IEnumerable<Judgement> judgements)
    {
        var last = new SortedDictionary<(string, string), JudgementKind>();
        foreach (var (_, judgement) in StandingJudgement.Of(judgements))
        {
            if (judgement.About is not [var one, var other])
                continue;
            var inOrder = string.CompareOrdinal(one.Report, other.Report) < 0;
            last[inOrder ? (one.Report, other.Report) : (other.Report, one.Report)] = judgement.Kind;
        }
        return
        [
            .. last.Where(d => d.Value is JudgementKind.Same or JudgementKind.NotTheSame)
                .Select(d => new Decision(d.Key.Item1, d.Key.Item2, d.Value == JudgementKind.Same)),
        ];
    }
}
