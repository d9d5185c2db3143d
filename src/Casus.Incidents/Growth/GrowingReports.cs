using System.Collections.Immutable;
using System.Text;
using Casus.Coding;
using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;

namespace Casus.Incidents.Growth;

/// <summary>
/// Reports that come in batches: what <see cref="IncidentResolver"/> makes of all of them at once, at a cost that depends on the reports
/// that the new ones could touch.
/// </summary>
public sealed class GrowingReports(IShelves shelves)
{
    static readonly long StampKey = ShelfKey.Of(Shelf.Catalogue, 1);

    readonly Ground _ground = new(shelves);

    /// <summary>Whether a report can be told apart from all others by its id; ids made by hand may not be.</summary>
    public static bool CanHold(string report) => ShelfKey.OfReport(report) is not null;

    /// <summary>What was last said of the shelves as a whole.</summary>
    public static string? Stamp(IShelves shelves) =>
        shelves.Get(StampKey) is { } stamp ? Encoding.UTF8.GetString(stamp) : null;

    public static void SetStamp(IShelves shelves, string stamp) => shelves.Put(StampKey, Encoding.UTF8.GetBytes(stamp));

    public bool Has(string report) => Known(report) is not null;

    /// <param name="reports">None of which is there already.</param>
    /// <param name="reread">Such as are there and say something else of their incident now; what finds copies and candidates is the same.</param>
    /// <param name="decisions">Of people about two reports: what is said of a pair now; null where it is left open again.</param>
    public Grown Add(
        ImmutableArray<Signature> reports,
        ImmutableArray<Signature> reread,
        ImmutableArray<(string One, string Other, bool? Same)> decisions
    )
    {
        var ground = _ground;
        var added = reports.Select(r => Key(r.Report)).Order().ToList();
        foreach (var report in reports)
            Shelve(report);
        ground.Listing.Prepare(added.SelectMany(Listed));
        foreach (var report in added)
        foreach (var key in Listed(report))
            ground.Listing.Add(key, report);
        var (stripped, furnished) = SentenceStep.Take(ground, added);
        var told = added.Where(ground.HasIncident).ToList();
        var bound = BondStep.TakeCopies(ground, CopyStep.Take(ground, [.. added, .. stripped], added));
        bound.UnionWith(BondStep.TakeVersions(ground, added));
        var retold = told.Concat(furnished).Concat(reread.Where(r => r.Main is not null).Select(Retell)).ToHashSet();
        var paired = PairStep.Take(ground, retold, told);
        var decided = Decide(decisions);
        var groups = BlockStep.Take(ground, [.. paired, .. bound, .. decided]);
        var (before, changed) = GroupStep.Take(ground, groups, retold);
        var known = bound.Select(r => ground.Seats.Find(r)?.Group).OfType<long>().ToHashSet();
        var named = NearStep.Take(ground, before, changed, paired);
        var recalling = RecallStep.Take(
            ground,
            told,
            before.Values.Select(g => g.Incident),
            changed.Select(g => ground.Groups.Find(g)!.Incident)
        );
        known.UnionWith(changed);
        var regrouped = EpisodeStep.Take(ground, before, changed, known);
        named.UnionWith(regrouped.Moved);
        var retelling = added.Concat(bound).Concat(recalling).Concat(regrouped.Reports).Distinct().Order();
        return new(
            [.. before.Values.Select(g => g.Incident.Id).Except(changed.Select(Id), StringComparer.Ordinal)],
            [.. known.Order().Select(g => ground.Groups.Find(g)!.Incident)],
            [.. named.Except(known).Order().Select(g => ground.Groups.Find(g)!.Incident)],
            [.. retelling.Select(r => ground.PrintOf(r).Whole.Report)],
            regrouped.Episodes,
            regrouped.Gone
        );
    }

    /// <summary>What the others tell of a report that is there.</summary>
    public Belonging Of(string report)
    {
        var key = Key(report);
        var seat = _ground.Seats.Find(key);
        var group = seat?.Group is { } first ? _ground.Groups.Find(first) : null;
        var recalled = _ground.Tellings.Find(key)?.Told.Main is { Recalls.IsEmpty: false } main
            ? Recalled(main, seat?.Group, group?.Incident.Id)
            : [];
        return new(
            group?.Incident.Id,
            Name(seat?.CopyOf),
            Name(seat?.VersionOf),
            group?.Linked.GetValueOrDefault(report),
            recalled.ToImmutableSortedDictionary(StringComparer.Ordinal)
        );
    }

    Dictionary<string, string> Recalled(MainIncident main, long? group, string? incident)
    {
        var recalled = RecallStep.Of(_ground, main, incident);
        foreach (var (statement, other) in group is { } own ? EpisodeStep.Of(_ground, main, own) : [])
            recalled[statement] = other;
        return recalled;
    }

    /// <summary>What the report's rows were made of, and whose rows they stand among; nulls before there are any.</summary>
    public (string? Stamp, string? Home) RowsOf(string report) =>
        _ground.Seats.Find(Key(report)) is { } seat ? (seat.Stamp, seat.Home) : (null, null);

    public void SetRowsOf(string report, string stamp, string home) =>
        (_ground.SeatOf(Key(report)).Stamp, _ground.SeatOf(Key(report)).Home) = (stamp, home);

    /// <summary>Writes all that is changed to the shelves.</summary>
    public void Flush() => _ground.Flush();

    /// <summary>The incident that a report is in; null for one that tells of none.</summary>
    public ResolvedIncident? IncidentOf(string report) =>
        Known(report) is { } key && _ground.Seats.Find(key)?.Group is { } group
            ? _ground.Groups.Find(group)!.Incident
            : null;

    string Id(long group) => _ground.Groups.Find(group)!.Incident.Id;

    string? Name(long? report) => report is { } key ? _ground.PrintOf(key).Whole.Report : null;

    IEnumerable<long> Listed(long report) =>
        PostingKey.Of(_ground.PrintOf(report).Whole, _ground.Tellings.Find(report));

    void Shelve(Signature report)
    {
        _ground.Prints.Put(Key(report.Report), Print.Of(report));
        if (report.Main is not null)
            _ground.Tellings.Put(Key(report.Report), Telling.Of(report));
    }

    long Retell(Signature report)
    {
        var key = Key(report.Report);
        var telling = Telling.Of(report);
        foreach (var sentence in _ground.PrintOf(key).Whole.Sentences)
            if (SentenceStep.IsFurniture(_ground, sentence.Hash))
                telling.Furnish(sentence.Hash);
        _ground.Tellings.Put(key, telling);
        return key;
    }

    HashSet<long> Decide(ImmutableArray<(string One, string Other, bool? Same)> decisions)
    {
        var decided = new HashSet<long>();
        foreach (var (one, other, same) in decisions)
        {
            if (Known(one) is not { } a || Known(other) is not { } b)
                continue;
            var bond = same switch
            {
                true => Bonds.Same,
                false => Bonds.Apart,
                null => Bonds.None,
            };
            if (
                a == b
                || (_ground.Seats.Find(a)?.Bonds.GetValueOrDefault(b) & (Bonds.Same | Bonds.Apart) ?? Bonds.None)
                    == bond
            )
                continue;
            BondStep.Bind(_ground, a, b, Bonds.Same, bond is Bonds.Same);
            BondStep.Bind(_ground, a, b, Bonds.Apart, bond is Bonds.Apart);
            decided.UnionWith([a, b]);
        }
        return decided;
    }

    long? Known(string report) =>
        ShelfKey.OfReport(report) is { } key && _ground.Prints.Find(key) is not null ? key : null;

    static long Key(string report) =>
        ShelfKey.OfReport(report)
        ?? throw new ArgumentException($"The id {report} is not made of content.", nameof(report));
}
