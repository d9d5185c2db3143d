using Casus.Measure.Copies;

namespace Casus.Measure.Litter;

/// <summary>What a scraper made of a whole page.</summary>
/// <param name="Width">Paragraphs are broken to so many columns.</param>
/// <param name="Glue">How often litter sticks to a paragraph.</param>
/// <param name="Entities">Marks were left as HTML wrote them.</param>
sealed record PageStyle(bool GapsInBody, bool GapsInLitter, int? Width, double Glue, bool Entities)
{
    public static PageStyle Plain { get; } = new(true, true, null, 0, false);

    public static PageStyle Of(Chance chance)
    {
        var kind = chance.Below(10);
        var gaps = chance.Below(4);
        return new(
            GapsInBody: gaps > 0 || kind is 0,
            GapsInLitter: gaps > 1,
            Width: kind is 0 ? 62 + chance.Below(24) : null,
            Glue: kind is 1 or 2 ? 0.25 : 0,
            Entities: kind is 3
        );
    }
}
