using Casus.Coding.Actors;
using Casus.Coding.Events;
using Casus.Coding.Figures;
using Casus.Coding.Statements;
using Casus.Language.Expressions;
using Casus.Ledger.Document;

namespace Casus.Ledger.Rows;

/// <summary>Statements and figures of one report to their elements of the document.</summary>
static class StatementRows
{
    /// <param name="published">Its report's days, as the incident's other reports narrow them.</param>
    public static ExportedStatement Of(
        Statement s,
        StoredReport stored,
        DateInterval published,
        string? incident,
        CodePoints points
    ) =>
        new(
            s.Id,
            stored.Report.Id,
            points.Of(s.Span.Start),
            points.Of(s.Span.End),
            s.Span.In(stored.Report.Text),
            points.Of(s.Content),
            points.Of(s.Source),
            points.Of(s.Cue),
            s.Within,
            Claimant(s.Claimant),
            s.Basis,
            [.. s.Channel.Select(c => new ExportedChannel(c.Id, c.Name, c.Kind))],
            s.SaidBefore(published),
            s.Polarity,
            s.Certainty,
            s.Tense,
            s.Conditional,
            s.About is { } about ? new(about.Statement, about.Relation) : null,
            incident,
            s.Background,
            [.. s.Events.Select(e => Event(e, points))]
        );

    static ExportedClaimant Claimant(Actor a) => new(a.Id, a.Name, a.Kind, a.Side, a.Country, a.Sector);

    static ExportedEvent Event(CodedEvent e, CodePoints points) =>
        new(
            e.Type,
            e.Mode,
            [.. e.Context],
            [.. e.Actors],
            [.. e.Recipients],
            e.When,
            e.Where,
            points.Of(e.Span.Start),
            points.Of(e.Span.End)
        );

    public static ExportedFigure Of(Figure f, string? incident, CodePoints points) =>
        new(
            f.Id,
            f.Statement,
            incident,
            f.Background,
            f.Kind,
            f.Side,
            f.SideBasis,
            f.Status,
            [.. f.By],
            f.Quantity.Low,
            f.Quantity.Best,
            f.Quantity.High,
            f.Quantity.Modifier,
            f.Scope,
            f.AsOf,
            f.Final,
            f.Standing,
            [.. f.EndedBy],
            f.From,
            f.Of,
            [.. f.Parts.Select(p => new ExportedPart(p.Of, p.Low, p.High))],
            points.Of(f.Span.Start),
            points.Of(f.Span.End)
        );
}
