using System.Globalization;
using Casus.Coding.Places;

namespace Casus.Cli;

/// <summary>A name of a place as it is explained: what it stands for, why, where that is, and whether an act happened there.</summary>
static class ExplainedPlace
{
    public static string Line(Toponym name, PlaceMention? act, string text) =>
        $"place      [{name.Span}]  {name.Span.In(text)}  ({Use(name.Use)}) {Where(name)}{Act(act)}";

    static string Where(Toponym name) =>
        name.Place is { } place
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{place.Kind.ToString().ToLowerInvariant()} {place.Country} {place.Latitude:0.##},{place.Longitude:0.##}{Geonames(place)}: {name.Why}{Others(name)}"
            )
            : name.Why;

    static string Geonames(PlaceCandidate place) => place.Geonames is { } id ? $" (geonames {id})" : "";

    static string Others(Toponym name) => name.Others > 0 ? $", of {name.Others + 1}" : "";

    static string Act(PlaceMention? act) =>
        act is null
            ? ""
            : $"; an act was {act.Relation.ToString().ToLowerInvariant()} it, where_prec {act.WherePrecision}";

    static string Use(PlaceUse use) => use.ToString().ToLowerInvariant();
}
