using Casus.Incidents.Growth;
using Casus.Incidents.Signatures;
using Casus.Ledger;
using Casus.Measure.Sets;

namespace Casus.Measure.Clusters;

/// <summary>
/// What the pairs that a person is asked about hold of the pairs that are read wrongly, taken by themselves: of different incidents and likely, of one and
/// unlikely or ruled out. Baseline: as many pairs by chance.
/// </summary>
static class GreyBand
{
    public static IEnumerable<Score> Of(string set, IReadOnlyList<GoldDocument> documents, Entry.Read?[] read)
    {
        var incident = new Dictionary<string, string>(StringComparer.Ordinal);
        var signatures = new List<Signature>();
        foreach (var (document, entry) in documents.Zip(read))
            if (entry is not null && incident.TryAdd(entry.Report.Id, document.Incident))
                signatures.Add(SignatureReader.Read(entry.Report, entry.Coding));
        var (pairs, grey, wrong, both) = (0L, 0L, 0L, 0L);
        foreach (var pair in PairReview.Compared([.. signatures]))
        {
            var isSame = incident[pair.Report] == incident[pair.Other];
            var isSaid = pair.Likeness.Veto is null && pair.Likeness.Probability >= PairReview.Threshold;
            var isGrey = PairReview.IsGrey(pair.Likeness);
            pairs++;
            grey += isGrey ? 1 : 0;
            wrong += isSame != isSaid ? 1 : 0;
            both += isSame != isSaid && isGrey ? 1 : 0;
        }
        if (pairs == 0 || wrong == 0)
            yield break;
        yield return new(set, "grey_pairs_by_report", (double)grey / signatures.Count);
        yield return new(set, "grey_share_of_pairs", (double)grey / pairs);
        yield return new(set, "grey_share_of_wrong_pairs", (double)both / wrong, (double)grey / pairs);
    }
}
