using Casus.Coding;
using Casus.Incidents.Growth;
using Casus.Ledger.Moments;
using Casus.Ledger.Searching;
using Casus.Reports;

namespace Casus.Ledger;

/// <summary>A ledger that lives as long as the program: for tests, and for reading without keeping.</summary>
/// <param name="clock">When entries are added; without one they were all added at the beginning of time.</param>
public sealed class MemoryLedger(MadeBy madeBy, Func<DateTimeOffset>? clock = null)
    : IRereadable,
        IEntryLog,
        IGrowing,
        IBrowsable,
        IShelved
{
    readonly List<LoggedEntry> _log = [];
    readonly SortedDictionary<string, Held> _reports = new(StringComparer.Ordinal);
    readonly List<Judgement> _judgements = [];
    readonly MemoryRows _derived = new();
    readonly Dictionary<string, (Report Report, ReportCoding Coding)> _reread = new(StringComparer.Ordinal);

    public MadeBy MadeBy { get; private set; } = madeBy;

    public MadeBy? Rereading { get; private set; }

    public long LastEntry { get; private set; }

    public int ReportCount => _reports.Count;

    public long? DerivedUpTo { get; private set; }

    public bool Has(string report) => _reports.ContainsKey(report);

    public void Append(IReadOnlyList<Entry> entries)
    {
        var known = new HashSet<string>(_reports.Keys, StringComparer.Ordinal);
        foreach (var entry in entries)
            if (entry is Entry.Read read)
                known.Add(read.Report.Id);
            else if (entry is Entry.Named named && !known.Contains(named.Report))
                throw new KeyNotFoundException($"There is no report {named.Report} to name.");
        foreach (var entry in entries)
            if (Add(entry))
                Log(entry);
    }

    public IEnumerable<LoggedEntry> Log() => [.. _log];

    public IEnumerable<string> ReportIds() => [.. _reports.Keys];

    public StoredReport Load(string report)
    {
        var held = Find(report);
        return new(held.Report, held.Coding, [.. held.Files]);
    }

    public ReadOnlyMemory<byte> Raw(string report) => Find(report).Raw;

    public IEnumerable<Judgement> Judgements() => [.. _judgements];

    public void ReplaceDerived(long upTo, IEnumerable<DerivedRow> rows)
    {
        var fresh = rows.ToList();
        _derived.Clear();
        foreach (var row in fresh)
            _derived.Put(row.Incident ?? row.Id, row);
        DerivedUpTo = upTo;
    }

    public IEnumerable<DerivedRow> Derived(string kind, string? incident = null) => _derived.Of(kind, incident);

    public DerivedRow? Find(string kind, string id) => _derived.Find(kind, id);

    public IReadOnlyList<DerivedRow> At(string home, string kind) => _derived.At(home, kind);

    public IReadOnlyList<DerivedRow> Page(string kind, string? after, int atMost) =>
        [.. _derived.Of(kind, null).Where(row => string.CompareOrdinal(row.Id, after) > 0).Take(atMost)];

    public int Count(string kind) => _derived.Count(kind);

    public IReadOnlyList<SearchHit> Search(SearchQuery query, SearchPage page) =>
        ScannedSearch.Search(this, query, page);

    public int HitCount(SearchQuery query, SearchIn kind, int atMost) => ScannedSearch.Count(this, query, kind, atMost);

    public IShelves Shelves => _derived.Shelves;

    public IEnumerable<LoggedEntry> After(long entry) => [.. _log.Skip((int)entry)];

    public void Grow(long upTo, Action<IDerivedRows> work)
    {
        DerivedUpTo = null;
        try
        {
            work(_derived);
        }
        catch
        {
            _derived.Clear();
            throw;
        }
        DerivedUpTo = upTo;
    }

    public void BeginReread(MadeBy madeBy)
    {
        if (Rereading != madeBy)
            _reread.Clear();
        Rereading = madeBy;
    }

    public IEnumerable<string> NotReread() => [.. _reports.Keys.Where(id => !_reread.ContainsKey(id))];

    public void Reread(IReadOnlyList<(Report Report, ReportCoding Coding)> readings)
    {
        foreach (var reading in readings)
            _ = Find(reading.Report.Id);
        foreach (var reading in readings)
            _reread[reading.Report.Id] = reading;
    }

    public void FinishReread()
    {
        if (Rereading is not { } newer || NotReread().Any())
            throw new InvalidOperationException("A report still lacks its new reading.");
        foreach (var (id, (report, coding)) in _reread)
            _reports[id] = _reports[id] with { Report = report, Coding = coding };
        foreach (var id in _reread.Keys.Order(StringComparer.Ordinal))
            Log(LoggedKind.Reread, id, null);
        (MadeBy, Rereading) = (newer, null);
        _reread.Clear();
    }

    public void Dispose() { }

    bool Add(Entry entry)
    {
        switch (entry)
        {
            case Entry.Read(var file, var raw, var report, var coding):
                if (_reports.TryGetValue(report.Id, out var known))
                    return known.Files.Add(file);
                _reports.Add(report.Id, new(raw.ToArray(), report, coding, new(StringComparer.Ordinal) { file }));
                return true;
            case Entry.Named(var report, var file):
                return Find(report).Files.Add(file);
            case Entry.Judged(var judgement):
                _judgements.Add(judgement);
                return true;
            default:
                throw new ArgumentOutOfRangeException(nameof(entry));
        }
    }

    void Log(Entry entry)
    {
        if (entry is Entry.Read read)
            Log(LoggedKind.Read, read.Report.Id, read.File);
        else if (entry is Entry.Named named)
            Log(LoggedKind.Named, named.Report, named.File);
        else
            Log(LoggedKind.Judged, null, null);
    }

    void Log(LoggedKind kind, string? report, string? file) =>
        _log.Add(new(++LastEntry, kind, report, file, clock?.Invoke() ?? DateTimeOffset.MinValue));

    Held Find(string report) =>
        _reports.TryGetValue(report, out var held)
            ? held
            : throw new KeyNotFoundException($"There is no report {report} in this ledger.");

    sealed record Held(byte[] Raw, Report Report, ReportCoding Coding, SortedSet<string> Files);
}
