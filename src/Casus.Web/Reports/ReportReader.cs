using Casus.Ledger;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
using Casus.Web.Cited;
using Casus.Web.Incidents.One;

namespace Casus.Web.Reports;

/// <summary>A report's rows and text to its page.</summary>
static class ReportReader
{
    const int OriginalAtMost = 400_000;

    public static ReportModel Read(IBrowsable ledger, ExportedReport report, bool withOriginal)
    {
        var stored = ledger.Load(report.Id);
        var statements = Rows<ExportedStatement>(ledger, "statements", stored.Coding.Statements.Select(s => s.Id));
        var figures = Rows<ExportedFigure>(ledger, "figures", stored.Coding.Figures.Select(f => f.Id))
            .ToLookup(f => f.Statement, StringComparer.Ordinal);
        var raw = ledger.Raw(report.Id);
        return new(
            report,
            report.Title ?? report.File,
            MarkedText.Of(stored.Report.Text, [.. Spans(report, statements, figures)]),
            [
                .. statements
                    .OrderBy(s => s.Start)
                    .ThenBy(s => s.End)
                    .ThenBy(s => s.Id, StringComparer.Ordinal)
                    .Select(s => new EntryLine(
                        s,
                        Claim.Of(s, report, s.Polarity == Coding.Statements.Polarity.Denies),
                        [.. figures[s.Id]]
                    )),
            ],
            Link(ledger, report.CopyOf),
            Link(ledger, report.VersionOf),
            stored.Files,
            raw.Length,
            withOriginal ? OriginalText.Of(raw.Span[..Math.Min(raw.Length, OriginalAtMost)]) : null,
            LiveLink.Of(report.Url, statements.MinBy(s => s.Start)?.Quote ?? "")
        );
    }

    static IEnumerable<MarkedSpan> Spans(
        ExportedReport report,
        IReadOnlyList<ExportedStatement> statements,
        ILookup<string, ExportedFigure> figures
    )
    {
        foreach (var basis in report.Published.Basis)
            if (basis is { Start: { } start, End: { } end })
                yield return new(start, end, MarkKinds.Evidence);
        foreach (var s in statements)
        {
            yield return new(s.Start, s.End, MarkKinds.Statement);
            yield return new(s.Content.Start, s.Content.End, MarkKinds.Statement);
            if (s.Source is { } source)
                yield return new(source.Start, source.End, MarkKinds.Source);
            if (s.Cue is { } cue)
                yield return new(cue.Start, cue.End, MarkKinds.Cue);
            foreach (var act in s.Events)
                yield return new(act.Start, act.End, MarkKinds.Event);
            foreach (var figure in figures[s.Id])
                yield return new(figure.Start, figure.End, MarkKinds.Figure);
        }
    }

    static IReadOnlyList<T> Rows<T>(IBrowsable ledger, string kind, IEnumerable<string> ids) =>
        [
            .. ids.Distinct(StringComparer.Ordinal)
                .Select(id => ledger.Find(kind, id))
                .OfType<DerivedRow>()
                .Select(row => DocumentJson.Read<T>(row.Json)),
        ];

    static ChainLink? Link(IBrowsable ledger, string? id) =>
        id is not null
        && ledger.Find("reports", id) is { } row
        && DocumentJson.Read<ExportedReport>(row.Json) is { } other
            ? new(id, other.Title ?? other.File, Citation.SourceOf(other), Citation.WhenOf(other))
            : null;
}
