using System.Collections.Immutable;
using Casus.Incidents.Copies;
using Casus.Incidents.Signatures;
using Casus.Reports;

namespace Casus.Incidents.Resolution;

/// <summary>What a person decided about two reports.</summary>
public sealed record Decision(string Report, string Other, bool Same);

/// <summary>Signatures to incidents: a function of their set and of the decisions, whatever their order.</summary>
public static class IncidentResolver
{
    /// <summary>Chosen on ECB+ (docs/incidents.md): joining two look-alikes costs a researcher more than leaving two reports apart.</summary>
    internal const double Threshold = 0.5;

    public static ResolvedReports Resolve(ImmutableArray<Signature> all, ImmutableArray<Decision> decisions)
    {
        var copies = CopyFinder.Find(all);
        var repeated = new RepeatedSentences(all);
        ImmutableArray<Signature> told =
        [
            .. all.Where(s => s.Main is not null).Select(repeated.OwnOf).OrderBy(s => s.Report, StringComparer.Ordinal),
        ];
        var index = told.Index().ToDictionary(s => s.Item.Report, s => s.Index, StringComparer.Ordinal);
        var scores = new PairScores(told, Decided(decisions, index));
        var pairs = Candidates.Of(told).ToList();
        var joiner = new Joiner(told.Length, scores);
        ForceWhatIsSettled(joiner, scores, copies, decisions, index);
        joiner.TryAll(
            pairs
                .Select(p => (p.A, p.B, Probability: scores.Probability(p.A, p.B)))
                .Where(p => p.Probability >= Threshold),
            Threshold
        );
        var groups = joiner.Groups();
        var outlines = groups.Select(g => IncidentOutline.Of([.. g.Select(i => told[i])])).ToList();
        var apart = LookAlikes.Find(pairs, groups, scores, outlines);
        return Describe(told, groups, outlines, apart, copies);
    }

    static ImmutableSortedDictionary<(int, int), bool> Decided(
        ImmutableArray<Decision> decisions,
        Dictionary<string, int> index
    )
    {
        var decided = ImmutableSortedDictionary.CreateBuilder<(int, int), bool>();
        foreach (var decision in decisions)
            if (index.TryGetValue(decision.Report, out var a) && index.TryGetValue(decision.Other, out var b))
                decided[(Math.Min(a, b), Math.Max(a, b))] = decision.Same;
        return decided.ToImmutable();
    }

    static void ForceWhatIsSettled(
        Joiner joiner,
        PairScores scores,
        CopyLinks copies,
        ImmutableArray<Decision> decisions,
        Dictionary<string, int> index
    )
    {
        var settled = copies
            .CopyOf.Where(link => !IsFilledInAnew(link.Key, link.Value))
            .Concat(copies.VersionOf)
            .Select(link => (A: link.Key, B: link.Value))
            .Where(link =>
                !decisions.Any(d =>
                    !d.Same && (d.Report, d.Other) is var pair && (pair == link || pair == (link.B, link.A))
                )
            )
            .Concat(decisions.Where(d => d.Same).Select(d => (A: d.Report, B: d.Other)));
        foreach (var (one, other) in settled)
            if (index.TryGetValue(one, out var a) && index.TryGetValue(other, out var b))
                joiner.Force(a, b);

        bool IsFilledInAnew(string copy, string original) =>
            index.TryGetValue(copy, out var a) && index.TryGetValue(original, out var b) && scores.IsFilledInAnew(a, b);
    }

    static ResolvedReports Describe(
        ImmutableArray<Signature> told,
        IReadOnlyList<IReadOnlyList<int>> groups,
        IReadOnlyList<ResolvedIncident> outlines,
        IReadOnlyList<SortedDictionary<int, string>> apart,
        CopyLinks copies
    )
    {
        var incidents = ImmutableArray.CreateBuilder<ResolvedIncident>();
        var of = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var linked = ImmutableSortedDictionary.CreateBuilder<string, LinkedDate>(StringComparer.Ordinal);
        foreach (var (g, outline) in outlines.Index())
        {
            var lookAlikes = apart[g].Select(other => new LookAlike(outlines[other.Key].Id, other.Value));
            incidents.Add(
                outline with
                {
                    ApartFrom = [.. lookAlikes.OrderBy(l => l.Incident, StringComparer.Ordinal)],
                }
            );
            foreach (var report in outline.Reports)
                of.Add(report, outline.Id);
            foreach (var (report, date) in LinkedDates.Of([.. groups[g].Select(i => told[i])], outline))
                linked.Add(report, date);
        }
        incidents.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return new(incidents.ToImmutable(), of.ToImmutable(), copies.CopyOf, copies.VersionOf, linked.ToImmutable());
    }
}
