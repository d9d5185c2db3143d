using System.Collections.Immutable;
using Casus.Incidents.Copies;
using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Growth;

/// <summary>Two reports that a person could be asked about.</summary>
public sealed record LikelyPair(string Report, string Other, Likeness Likeness);

/// <summary>What growing keeps of pairs of reports, looked at again for a person: what spoke for and against each. No stored report is read.</summary>
public sealed class PairReview(IShelves shelves)
{
    /// <summary>Below this nobody needs to be asked: of such ECB+ pairs fewer than one in five is one incident (docs/incidents.md).</summary>
    public const double GreyFrom = 0.25;

    /// <summary>Above this nobody needs to be asked either: more than four in five are.</summary>
    public const double GreyTo = 0.85;

    /// <summary>Log-odds, whatever is held against a pair for its days, below which nobody would take one for the other.</summary>
    const double LeastAlike = -4;

    readonly Ground _ground = new(shelves);

    /// <summary>All pairs of reports that are worth comparing.</summary>
    public static IEnumerable<LikelyPair> Compared(ImmutableArray<Signature> all)
    {
        var repeated = new RepeatedSentences(all);
        ImmutableArray<Signature> told =
        [
            .. all.Where(s => s.Main is not null).Select(repeated.OwnOf).OrderBy(s => s.Report, StringComparer.Ordinal),
        ];
        return Candidates
            .Of(told)
            .Select(p => new LikelyPair(told[p.A].Report, told[p.B].Report, PairScorer.Score(told[p.A], told[p.B])));
    }

    public static bool IsGrey(Likeness likeness) => likeness is { Veto: null, Probability: >= GreyFrom and < GreyTo };

    /// <summary>Two groups are joined where their reports reach this on the whole.</summary>
    public static double Threshold => IncidentResolver.Threshold;

    /// <summary>False for a report that tells of no incident: it is like nothing.</summary>
    public bool Tells(string report) => Key(report) is { } key && _ground.HasIncident(key);

    /// <summary>What resolution knows of a report that tells of an incident.</summary>
    public Signature this[string report] => _ground.Told(Known(report));

    public Likeness Of(string report, string other) => PairScorer.Score(this[report], this[other]);

    /// <summary>Whether what rules this pair out keeps their whole groups apart.</summary>
    public bool KeepsGroupsApart(string report, string other) =>
        Of(report, other).Veto is not null && Vetoes.IsHard(this[report], this[other]);

    /// <summary>The other reports of its incident, sorted.</summary>
    public IEnumerable<string> Company(string report) =>
        Group(Known(report)) is { } group ? group.Incident.Reports.Where(other => other != report) : [];

    /// <summary>Whether one repeats the other, both repeat a third, they are texts of one page, or a person said whether they are one.</summary>
    public bool AreSettled(string report, string other)
    {
        var (a, b) = (Known(report), Known(other));
        var (one, two) = (_ground.Seats.Find(a), _ground.Seats.Find(b));
        return (one?.CopyOf ?? a) == (two?.CopyOf ?? b)
            || (one?.VersionOf ?? a) == (two?.VersionOf ?? b)
            || one?.Bonds.ContainsKey(b) == true;
    }

    /// <summary>Whether a copy, a page, a judgement or a pair that is more than likely holds it in its incident.</summary>
    public bool IsHeld(string report)
    {
        var key = Known(report);
        return _ground.Seats.Find(key) is { } seat
            && seat.Bonds.Keys.Concat(seat.Pairs.Where(p => p.Value.Score.Probability >= GreyTo).Select(p => p.Key))
                .Any(other => _ground.Seats.Find(other)?.Group == seat.Group);
    }

    /// <summary>The reports that came near this one, the likest first, whatever rules them out.</summary>
    public IEnumerable<LikelyPair> Nearest(string report, int atMost) =>
        PairStep
            .Candidates(_ground, Known(report))
            .Select(other => _ground.Told(other).Report)
            .Select(other => new LikelyPair(report, other, Of(report, other)))
            .Where(pair => Alike(pair.Likeness) >= LeastAlike)
            .OrderByDescending(pair => Alike(pair.Likeness))
            .ThenBy(pair => pair.Other, StringComparer.Ordinal)
            .Take(atMost);

    /// <summary>Pairs that are neither likely nor unlikely to be one incident, and that nothing rules out or settles; sorted.</summary>
    public IEnumerable<GreyPair> Grey()
    {
        foreach (var (key, doubts) in _ground.Doubts.All())
        foreach (var (other, points) in doubts.Others)
            if (Grey(ShelfKey.Within(key), other, points) is { } grey)
                yield return grey;
    }

    GreyPair? Grey(long report, long other, float points)
    {
        var (one, two) = (_ground.PrintOf(report).Whole.Report, _ground.PrintOf(other).Whole.Report);
        return AreSettled(one, two)
            ? null
            : new(one, two, points, Group(report)!.Incident.Id, Group(other)!.Incident.Id);
    }

    /// <summary>Another day makes no two reports less alike to look at.</summary>
    static double Alike(Likeness likeness) =>
        likeness.Parts.Where(p => p.Points > 0 || p.Name is not ("years" or "day" or "written")).Sum(p => p.Points);

    Group? Group(long report) => _ground.Seats.Find(report)?.Group is { } group ? _ground.Groups.Find(group) : null;

    long? Key(string report) =>
        ShelfKey.OfReport(report) is { } key && _ground.Prints.Find(key) is not null ? key : null;

    long Known(string report) =>
        Key(report) ?? throw new KeyNotFoundException($"There is no report {report} in this ledger.");
}

/// <summary>Two reports, the smaller id first, and the incidents that they are in.</summary>
/// <param name="Points">Log-odds of their being one.</param>
public sealed record GreyPair(string Report, string Other, double Points, string Incident, string OtherIncident);
