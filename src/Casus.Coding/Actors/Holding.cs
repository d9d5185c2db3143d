using System.Collections.Immutable;
using Casus.Language.Expressions;

namespace Casus.Coding.Actors;

/// <summary>An office that a person held, and when; no end for who holds it still.</summary>
/// <param name="Side">The state, the organisation, or the party inside a state that it is an office of.</param>
/// <param name="Surely">The days on which it surely was held: where only years are known, those between the first and the last.</param>
sealed record Holding(string Side, string Office, string Sector, DateOnly Since, DateOnly? Until, DateInterval Surely)
{
    /// <summary>PLOVER's sectors of bodies that belong to no state.</summary>
    static readonly ImmutableArray<string> BetweenStates = ["UNO", "IGO", "EUR", "NGO", "ISM"];

    /// <summary>Sectors that people belong to by conviction: they do not end with a term.</summary>
    static readonly ImmutableArray<string> Lasting = ["REB", "PRM", "PRE", "OPP", "PTY", "REL"];

    /// <summary>Offices whose holders are known by their surname alone.</summary>
    static readonly ImmutableArray<string> High =
    [
        "president",
        "prime-minister",
        "king",
        "foreign-minister",
        "defence-minister",
    ];

    public DateInterval Term => new(Since, Until);

    /// <summary>ISO 3166-1 alpha-3, or null for an office that is no state's.</summary>
    public string? Country =>
        !BetweenStates.Contains(Sector) && (Side.Length == 3 || (Side.Length > 3 && Side[3] == '/')) ? Side[..3] : null;

    public bool EndsWithTerm => !Lasting.Contains(Sector);

    public bool IsHigh => High.Contains(Office);

    /// <summary>The id of whoever holds it.</summary>
    public string Id => Side.EndsWith("/" + Office, StringComparison.Ordinal) ? Side : $"{Side}/{Office}";
}
