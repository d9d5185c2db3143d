using Casus.Ledger.Document;

namespace Casus.Exports.Tables;

/// <summary>A figure with the statement that it stands in.</summary>
public sealed record ClaimedFigure(ExportedFigure Figure, ExportedStatement? By);

/// <summary>Every number with its claimant; none of them is settled, none is to be summed.</summary>
public static class FigureTable
{
    public static Table<ClaimedFigure> Of(Permalinks links) =>
        new(
            "figures",
            [
                new("id", f => Cell.Of(f.Figure.Id)),
                new("incident", f => Cell.Of(f.Figure.Incident)),
                new("background", f => Cell.Of(f.Figure.Background)),
                new("kind", f => Cell.Word(f.Figure.Kind)),
                new("side", f => Cell.Of(f.Figure.Side)),
                new("side_basis", f => Cell.Word(f.Figure.SideBasis)),
                new("status", f => Cell.Word(f.Figure.Status)),
                new("by", f => Cell.Of(f.Figure.By)),
                new("best", f => Cell.Of(f.Figure.Best)),
                new("low", f => Cell.Of(f.Figure.Low)),
                new("high", f => Cell.Of(f.Figure.High)),
                new("modifier", f => Cell.Word(f.Figure.Modifier)),
                new("scope", f => Cell.Word(f.Figure.Scope)),
                new("of", f => Cell.Of(f.Figure.Of)),
                new("as_of_earliest", f => Cell.Of(f.Figure.AsOf?.Earliest)),
                new("as_of_latest", f => Cell.Of(f.Figure.AsOf?.Latest)),
                new("standing", f => Cell.Word(f.Figure.Standing)),
                new("ended_by", f => Cell.Of(f.Figure.EndedBy)),
                new("from", f => Cell.Of(f.Figure.From)),
                new("statement", f => Cell.Of(f.Figure.Statement)),
                .. StatementTable.Said<ClaimedFigure>(links, f => f.By),
            ]
        );
}
