using Casus.Reports;

namespace Casus.Measure.Pages;

/// <summary>A gold page and what the product read out of it.</summary>
/// <param name="Source">The page's bytes as UTF-8, for trivial methods.</param>
sealed record ReadPage<T>(T Gold, string Name, Report Report, string Source)
{
    public string Body => Report.Text[Report.BodyStart..];

    public bool IsHeld => Halves.IsHeld(Name);
}
