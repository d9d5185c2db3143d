using Casus.Language;

namespace Casus.Measure.Toponyms;

/// <summary>A place that people marked in a text; without coordinates where they found none.</summary>
sealed record GoldToponym(TextSpan Span, double? Latitude, double? Longitude, string? Country);

/// <summary>A text with its marked places.</summary>
/// <param name="Id">Its number or address: texts of one address stay in one half.</param>
/// <param name="MarksPeople">The set marks words for peoples and languages too.</param>
sealed record GoldPlaces(string Set, string Id, string Text, IReadOnlyList<GoldToponym> Places, bool MarksPeople);
