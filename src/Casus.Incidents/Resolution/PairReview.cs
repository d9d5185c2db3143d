using System.Collections.Immutable;
using Casus.Incidents.Copies;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Resolution;

/// <summary>Two reports that a person could be asked about, by id, the smaller first.</summary>
public sealed record LikelyPair(string Report, string Other, Likeness Likeness);

/// <summary>The pairs of a set of reports, looked at again for a person: what spoke for and against each.</summary>
public sealed class PairReview
{
    /// <summary>Below this nobody needs to be asked: of such ECB+ pairs fewer than one in five is one incident (docs/incidents.md).</summary>
    public const double GreyFrom = 0.25;

    /// <summary>Above this nobody needs to be asked either: more than four in five are.</summary>
    public const double GreyTo = 0.85;

    /// <summary>Log-odds, whatever is held against a pair for its days, below which nobody would take one for the other.</summary>
    const double LeastAlike = -4;

    readonly ImmutableArray<Signature> _told;
    readonly Dictionary<string, Signature> _byReport;

    public PairReview(ImmutableArray<Signature> all)
    {
        var repeated = new RepeatedSentences(all);
        _told =
        [
            .. all.Where(s => s.Main is not null).Select(repeated.OwnOf).OrderBy(s => s.Report, StringComparer.Ordinal),
        ];
        _byReport = _told.ToDictionary(s => s.Report, StringComparer.Ordinal);
    }

    /// <summary>Two groups are joined where their reports reach this on the whole.</summary>
    public static double Threshold => IncidentResolver.Threshold;

    /// <summary>False for a report that tells of no incident: it is like nothing.</summary>
    public bool Tells(string report) => _byReport.ContainsKey(report);

    /// <summary>What resolution knows of a report that tells of an incident.</summary>
    public Signature this[string report] => _byReport[report];

    public Likeness Of(string report, string other) => PairScorer.Score(_byReport[report], _byReport[other]);

    /// <summary>Whether what rules this pair out keeps their whole groups apart.</summary>
    public bool KeepsGroupsApart(string report, string other) =>
        Of(report, other).Veto is not null && Vetoes.IsHard(_byReport[report], _byReport[other]);

    /// <summary>The reports that came near this one, the likest first, whatever rules them out.</summary>
    public IEnumerable<LikelyPair> Nearest(string report, int atMost) =>
        _told
            .Where(other => other.Report != report)
            .Select(other => new LikelyPair(report, other.Report, Of(report, other.Report)))
            .Where(pair => Alike(pair.Likeness) >= LeastAlike)
            .OrderByDescending(pair => Alike(pair.Likeness))
            .ThenBy(pair => pair.Other, StringComparer.Ordinal)
            .Take(atMost);

    /// <summary>Another day makes no two reports less alike to look at.</summary>
    static double Alike(Likeness likeness) =>
        likeness.Parts.Where(p => p.Points > 0 || p.Name is not ("years" or "day" or "written")).Sum(p => p.Points);

    /// <summary>All pairs that are worth comparing.</summary>
    public IEnumerable<LikelyPair> Compared() =>
        Candidates
            .Of(_told)
            .Select(p => new LikelyPair(
                _told[p.A].Report,
                _told[p.B].Report,
                PairScorer.Score(_told[p.A], _told[p.B])
            ));

    /// <summary>Pairs that are neither likely nor unlikely to be one incident, and that nothing rules out.</summary>
    public IEnumerable<LikelyPair> Grey() => Compared().Where(pair => IsGrey(pair.Likeness));

    public static bool IsGrey(Likeness likeness) => likeness is { Veto: null, Probability: >= GreyFrom and < GreyTo };
}
