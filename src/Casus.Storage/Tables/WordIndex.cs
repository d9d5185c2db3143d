using System.Globalization;
using Casus.Coding;
using Casus.Ledger.Searching;
using Casus.Reports;

namespace Casus.Storage.Tables;

/// <summary>The words of a store's reports and statements; what changes it stands inside a transaction that the caller has begun.</summary>
abstract class WordIndex
{
    readonly List<SearchedText> _coming = [];

    /// <summary>Searched once it is flushed.</summary>
    public void Add(Report report, ReportCoding coding) => _coming.AddRange(SearchedText.Of(report, coding));

    /// <summary>Writes what was added, in the order in which an index takes it most easily.</summary>
    public void Flush()
    {
        if (_coming.Count == 0)
            return;
        _coming.Sort((a, b) => a.Place.CompareTo(b.Place));
        try
        {
            Write(_coming);
        }
        finally
        {
            _coming.Clear();
        }
    }

    /// <summary>A transaction that was rolled back leaves nothing to be written by the next.</summary>
    public void Drop() => _coming.Clear();

    public abstract void Remove(string report);

    /// <summary>After this nothing of what was removed is left in the index.</summary>
    public abstract void Sweep();

    public abstract IReadOnlyList<SearchHit> Search(SearchQuery query, SearchPage page);

    public abstract int Count(SearchQuery query, SearchIn kind, int atMost);

    protected abstract void Write(IReadOnlyList<SearchedText> texts);

    protected static string NameOf(SearchIn kind) => kind is SearchIn.Reports ? "reports" : "statements";

    /// <summary>Of a row with id, report, day and place.</summary>
    protected static SearchHit Hit(SearchIn kind, SqlRow row) =>
        new(kind, row.GetString(0), row.GetString(1), DayOf(row.TextOrNull(2)), row.GetInt64(3));

    protected static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static DateOnly? DayOf(string? written) =>
        written is null ? null : DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
