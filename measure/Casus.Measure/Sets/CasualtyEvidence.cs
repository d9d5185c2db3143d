using Casus.Coding.Figures;
using Casus.Ledger;

namespace Casus.Measure.Sets;

/// <summary>What stands behind a settled toll, for those who ask why it is wrong.</summary>
static class CasualtyEvidence
{
    const int Around = 70;

    /// <summary>Each figure of killed and wounded with what it was read as and the words around it, report by report.</summary>
    public static IEnumerable<string> Of(IEnumerable<Entry.Read> reports) =>
        reports.SelectMany(r =>
            r.Coding.Figures.Where(f => f.Kind is FigureKind.Killed or FigureKind.Wounded).Select(f => Of(r, f))
        );

    static string Of(Entry.Read read, Figure figure)
    {
        var text = read.Report.Text;
        var from = Math.Max(0, figure.Span.Start - Around);
        var to = Math.Min(text.Length, figure.Span.End + Around);
        var by = read.Coding.Statements.FirstOrDefault(s => s.Id == figure.Statement)?.Claimant.Name;
        var marks = string.Join(
            ' ',
            new[]
            {
                figure.Background ? "background" : null,
                figure.Scope is FigureScope.Cumulative ? null : $"{figure.Scope}",
                figure.Standing is Standing.Stands ? null : $"{figure.Standing}",
            }.OfType<string>()
        );
        return $"{read.Report.Published.Interval.Latest} {figure.Kind} {figure.Quantity.Best ?? figure.Quantity.Low} "
            + $"{figure.Side}/{figure.Status} {marks} per {by}: "
            + text[from..to].ReplaceLineEndings(" ");
    }
}
