using Casus.Language.Expressions;

namespace Casus.Reports.Dating;

/// <summary>The tightest bounds so far and the words they rest on; a bound that would leave no day is not taken.</summary>
sealed class DateBounds
{
    DateBasis? _earliestBasis;
    DateBasis? _latestBasis;

    public DateOnly? Earliest { get; private set; }

    public DateOnly? Latest { get; private set; }

    public void NotBefore(DateOnly? day, DateBasis basis)
    {
        if (day is null || day <= Earliest || day > Latest)
            return;
        (Earliest, _earliestBasis) = (day, basis);
    }

    public void NotAfter(DateOnly? day, DateBasis basis)
    {
        if (day is null || day >= Latest || day < Earliest)
            return;
        (Latest, _latestBasis) = (day, basis);
    }

    public Publication ToPublication()
    {
        var basis = new[] { _earliestBasis, _latestBasis }.OfType<DateBasis>().Distinct();
        return Earliest is null && Latest is null
            ? Publication.Unknown
            : new(new DateInterval(Earliest, Latest), [.. basis]);
    }
}
