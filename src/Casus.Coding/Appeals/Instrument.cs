using System.Collections.Immutable;

namespace Casus.Coding.Appeals;

/// <summary>A treaty, charter or mechanism under which help can be asked.</summary>
/// <param name="Names">The full name first, then how reports call it.</param>
/// <param name="Parties">ISO 3166-1 alpha-3; empty for one that is open to all states.</param>
/// <param name="Obligations">Codes of <c>duties.tsv</c>.</param>
/// <param name="KnownUntil">The last year that the row speaks for; later changes were not checked.</param>
/// <param name="Atop">The alliance of that number in <c>pledges.tsv</c>, which has its parties by day.</param>
/// <param name="Keeper">The organisation that is asked when it is invoked; null where the parties are asked themselves.</param>
public sealed record Instrument(
    string Id,
    ImmutableArray<string> Names,
    int Year,
    int? Ended,
    ImmutableArray<string> Parties,
    ImmutableArray<string> Obligations,
    ImmutableArray<string> Articles,
    int KnownUntil,
    int? Atop,
    string Source,
    string? Keeper
);
