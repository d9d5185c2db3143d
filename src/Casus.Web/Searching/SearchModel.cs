using Casus.Ledger;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
using Casus.Ledger.Searching;
using Casus.Web.Cited;
using Casus.Web.Routing;

namespace Casus.Web.Searching;

/// <summary>A piece of an excerpt; the found words stand out.</summary>
public sealed record ExcerptPiece(string Text, bool IsFound);

/// <summary>Something that was found.</summary>
public sealed record FoundLine(
    string Href,
    string Title,
    string Source,
    string When,
    string? Incident,
    IReadOnlyList<ExcerptPiece> Excerpt
);

/// <summary>What a search found, one page of it.</summary>
/// <param name="Count">How many there are, counted on the first page to its limit; null on those after it.</param>
/// <param name="Next">The place to go on from; null at the end.</param>
public sealed record SearchModel(
    string Typed,
    SearchIn In,
    int? Count,
    bool IsMore,
    IReadOnlyList<FoundLine> Lines,
    long? Next
)
{
    const int PageSize = 30;
    const int CountAtMost = 1000;
    const int Around = 110;

    public static SearchModel Of(Asked asked, IBrowsable ledger)
    {
        var typed = asked["q"] ?? "";
        var query = SearchQuery.Read(typed);
        var kind = asked["in"] == "statements" ? SearchIn.Statements : SearchIn.Reports;
        long? after = long.TryParse(asked["after"], out var place) ? place : null;
        // Beginnings of words are dear to look up: what counts the hits also finds them.
        var hits = ledger.Search(query, new(kind, after, after is null ? CountAtMost + 1 : PageSize + 1));
        return new(
            typed,
            kind,
            after is null ? Math.Min(hits.Count, CountAtMost) : null,
            hits.Count > CountAtMost,
            [.. hits.Take(PageSize).Select(hit => Line(ledger, query, hit)).OfType<FoundLine>()],
            hits.Count > PageSize ? hits[PageSize - 1].Place : null
        );
    }

    static FoundLine? Line(IBrowsable ledger, SearchQuery query, SearchHit hit)
    {
        if (ledger.Find("reports", hit.Report) is not { } row)
            return null;
        var report = DocumentJson.Read<ExportedReport>(row.Json);
        var statement =
            hit.Kind == SearchIn.Statements && ledger.Find("statements", hit.Id) is { } found
                ? DocumentJson.Read<ExportedStatement>(found.Json)
                : null;
        var text = statement?.Quote ?? ledger.Load(report.Id).Report.Text;
        return new(
            statement is null ? $"/reports/{report.Id}" : Addresses.Words(report.Id, statement.Start, statement.End),
            statement is null ? report.Title ?? report.File : statement.Claimant.Name,
            Citation.SourceOf(report),
            Citation.WhenOf(report),
            report.Incident,
            Excerpt(text, query)
        );
    }

    static IReadOnlyList<ExcerptPiece> Excerpt(string text, SearchQuery query)
    {
        var spans = query.In(text).Take(8).ToList();
        if (spans.Count == 0)
            return [new(BriefWords.Quote(text), false)];
        var from = Math.Max(0, spans[0].Start - Around);
        var to = Math.Min(text.Length, spans[0].End + Around * 2);
        // Never between the halves of one sign.
        if (from > 0 && char.IsLowSurrogate(text[from]))
            from--;
        if (to < text.Length && char.IsLowSurrogate(text[to]))
            to++;
        var pieces = new List<ExcerptPiece>();
        var at = from;
        foreach (var span in spans.Where(s => s.End <= to))
        {
            pieces.Add(new((at == from && from > 0 ? "… " : "") + text[at..span.Start], false));
            pieces.Add(new(text[span.Start..span.End], true));
            at = span.End;
        }
        pieces.Add(new(text[at..to] + (to < text.Length ? " …" : ""), false));
        return pieces;
    }
}
