using Casus.Coding.Figures;
using Casus.Coding.Statements;

namespace Casus.Incidents.Tolls;

/// <summary>A figure that may count, with who says it.</summary>
sealed record Claim(Figure Figure, Testified By)
{
    /// <summary>When the claim was made; the words on the number come before those on the saying.</summary>
    public DateOnly? Time => (Figure.AsOf ?? By.When).Latest ?? By.When.Latest ?? By.Member.Published.Latest;

    public bool HasNumber => Figure.Quantity is not { Low: null, Best: null, High: null };

    public bool SameValue(Claim other) => Figure.Quantity == other.Figure.Quantity;

    /// <summary>Law 6, law 8 and the rules of tolls: what is recalled, withdrawn, denied, foretold or only a part feeds nothing; a denial that anybody was hurt claims zero.</summary>
    public static bool MayCount(Figure figure, Testified by) =>
        !figure.Background
        && !by.Statement.Background
        && !by.Member.IsOutdated
        && figure.Standing == Standing.Stands
        && figure.Scope != FigureScope.Partial
        && (by.Statement.Polarity == Polarity.Asserts || figure.Quantity.High == 0)
        && !by.Statement.Conditional
        && by.Statement.Tense != Tense.Future;

    /// <summary>All claims of an incident that may count, in the order of figure ids.</summary>
    public static IEnumerable<Claim> Of(Testimony testimony) =>
        testimony
            .Members.SelectMany(m => m.Coding.Figures)
            .Select(f => (Figure: f, By: testimony.Of(f.Statement)))
            .Where(c => c.By is not null && MayCount(c.Figure, c.By))
            .Select(c => new Claim(c.Figure, c.By!))
            .DistinctBy(c => c.Figure.Id, StringComparer.Ordinal)
            .OrderBy(c => c.Figure.Id, StringComparer.Ordinal);
}
