using Casus.Coding.Figures;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;

namespace Casus.Ledger.Changes;

/// <summary>Figures that came, and figures that stand no longer.</summary>
static class FigureChanges
{
    public static IReadOnlyList<ChangedFigure> New(IncidentView view, IReadOnlyList<ExportedFigure> before)
    {
        var known = before.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. view
                .Figures.Where(f => !known.Contains(f.Id) && view.Statement(f.Statement) is { } s && !view.IsRepeat(s))
                .Select(Of),
        ];
    }

    public static IReadOnlyList<ChangedFigure> Withdrawn(IncidentView view, IReadOnlyList<ExportedFigure> before)
    {
        var stood = before
            .Where(f => f.Standing == Standing.Stands)
            .Select(f => f.Id)
            .ToHashSet(StringComparer.Ordinal);
        return [.. view.Figures.Where(f => f.Standing != Standing.Stands && stood.Contains(f.Id)).Select(Of)];
    }

    static ChangedFigure Of(ExportedFigure f) =>
        new(f.Id, f.Statement, f.Kind, f.Side, BriefWords.Number(f), f.Standing, f.EndedBy);
}
