using System.Globalization;
using Casus.Exports.Footings;

namespace Casus.Exports.Acled;

/// <summary>Who stands on both sides of an event, by PLOVER actor strings, and ACLED's numbers for what they are; the order names no aggressor.</summary>
sealed record AcledActors(string? First, string? Second)
{
    static readonly Dictionary<string, int> Inter = new(StringComparer.Ordinal)
    {
        ["GOV"] = 1,
        ["MIL"] = 1,
        ["COP"] = 1,
        ["SPY"] = 1,
        ["REB"] = 2,
        ["PRM"] = 3,
        ["OPP"] = 6,
        ["CVL"] = 7,
        ["REF"] = 7,
        ["JRN"] = 7,
        ["MED"] = 7,
        ["EDU"] = 7,
        ["NGO"] = 7,
        ["REL"] = 7,
        ["AGR"] = 7,
        ["LAB"] = 7,
        ["SOC"] = 7,
        ["UNO"] = 8,
        ["IGO"] = 8,
    };

    /// <param name="parties">Where the acts name one side alone, the other of two parties stands against it.</param>
    public static AcledActors Of(IEnumerable<FootedAct> acts, IReadOnlyList<string> parties)
    {
        var named = Named(acts);
        return named is { First: { } first, Second: null } && parties.Count == 2
            ? named with
            {
                Second = parties.LastOrDefault(party => !first.StartsWith(party, StringComparison.Ordinal)),
            }
            : named;
    }

    static AcledActors Named(IEnumerable<FootedAct> acts)
    {
        var both = acts.Select(a => (Actors: a.Act.Actor, Others: a.Act.Recipient)).ToList();
        var actors = both.SelectMany(b => b.Actors).Distinct(StringComparer.Ordinal).ToList();
        var told = both.FirstOrDefault(b => b.Actors.Count > 0 && b.Others.Count > 0);
        if (told.Actors is not null)
            return new(told.Actors[0], told.Others[0]);
        return actors.Count > 0
            ? new(actors[0], actors.ElementAtOrDefault(1))
            : new(both.SelectMany(b => b.Others).FirstOrDefault(), null);
    }

    public static bool IsCivilian(string actor) => InterOf(actor) == 7;

    public static bool IsCrowd(string actor) => actor.Split(' ').Contains("OPP");

    /// <summary>Null where the words do not tell what the actor is.</summary>
    public static int? InterOf(string? actor) =>
        actor?.Split(' ').Select(part => Inter.GetValueOrDefault(part)).FirstOrDefault(code => code > 0)
            is { } code
                and > 0
            ? code
            : null;

    /// <summary>Both numbers, the lower first; one alone is followed by a nought.</summary>
    public string? Interaction =>
        (InterOf(First), InterOf(Second)) switch
        {
            ({ } one, { } other) => Both(Math.Min(one, other), Math.Max(one, other)),
            ({ } one, null) when Second is null => Both(one, 0),
            _ => null,
        };

    static string Both(int one, int other) => string.Create(CultureInfo.InvariantCulture, $"{one}{other}");
}
