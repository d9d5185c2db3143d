using System.Collections.Immutable;

namespace Casus.Coding.Events;

/// <summary>Whose people the words leave untold belong to: those of the place of the act, of the other party, or of the one state that the sentence names.</summary>
/// <param name="There">The state in which the words put the act.</param>
/// <param name="Only">The one state that the sentence names; null where it names none or several.</param>
readonly record struct AtHome(string Type, string? There, string? Only)
{
    public (ImmutableArray<Party> Actors, ImmutableArray<Party> Recipients) Settle(
        ImmutableArray<Party> actors,
        ImmutableArray<Party> recipients,
        bool oneSided
    )
    {
        var (mine, theirs) = (Given(actors, recipients), Given(recipients, actors));
        return (mine, oneSided && theirs.IsEmpty ? Implied(mine) : theirs);
    }

    /// <summary>The same parties, those without a side given one where it can be told.</summary>
    ImmutableArray<Party> Given(ImmutableArray<Party> mine, ImmutableArray<Party> others)
    {
        if (mine.All(p => p.Side is not null))
            return mine;
        var state = There ?? OfOthers(others);
        var (type, only) = (Type, Only);
        return
        [
            .. mine.Select(p =>
                p.Side is not null ? p
                : (state ?? (IsDomestic(p, others, type) ? only : null)) is { } told
                    ? p with
                    {
                        Side = told,
                        IsState = true,
                    }
                : p
            ),
        ];
    }

    // Police and marchers belong to each other's country.
    string? OfOthers(ImmutableArray<Party> others)
    {
        if (Type is not ("COERCE" or "PROTEST") && !(Type is "ASSAULT" && others.All(o => o.Sector is "COP")))
            return null;
        var states = others.Where(p => p.IsState).Select(p => p.State).Distinct().Take(2).ToList();
        return states.Count == 1 ? states[0] : null;
    }

    // Whom gunmen belong to nobody can tell; workers, parties and rebels who deal with a government deal with their own,
    // and a government that is not named deals with its own people, not with another state.
    static bool IsDomestic(Party party, ImmutableArray<Party> others, string type) =>
        type is not ("ASSAULT" or "MOBILIZE" or Act.Wrongdoing)
        && !(type is "SUPPORT" or "AID" or "COOPERATE" && party.Sector is "REB" or "OPP")
        && (
            IsPeople(party.Sector)
            || (
                party.Sector is "GOV" or "JUD" or "LEG" or "COP"
                && !others.IsEmpty
                && others.All(o => IsPeople(o.Sector))
            )
        );

    /// <summary>Whom an act at home is done to where the words do not say: a protest turns to one's own government, police act on their own soil.</summary>
    ImmutableArray<Party> Implied(ImmutableArray<Party> actors)
    {
        var states = actors.Select(p => p.State).Distinct().Take(2).ToList();
        if (states is not [{ } state] || !actors.Any(p => p.Sector is not ("UNO" or "IGO" or "EUR" or "NGO")))
            return [];
        var (type, country) = (Type, There ?? state);
        if (type is "PROTEST" || (type is "REQUEST" && actors.All(p => IsPeople(p.Sector))))
            return [new Party(country, "GOV")];
        return type is "COERCE" && actors.All(p => p.Sector is "COP" or "GOV" or "JUD" && p.State == country)
            ? [new Party(country, null, IsState: true)]
            : [];
    }

    static bool IsPeople(string? sector) =>
        sector
            is "OPP"
                or "PTY"
                or "LAB"
                or "CVL"
                or "REB"
                or "SOC"
                or "REL"
                or "EDU"
                or "AGR"
                or "CRM"
                or "BUS"
                or "MED"
                or "JRN";
}
