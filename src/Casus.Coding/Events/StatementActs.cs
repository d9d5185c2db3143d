using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Statements;

namespace Casus.Coding.Events;

/// <summary>The acts of one statement: turned by mood, laid to whom the claimant accuses, each told once.</summary>
static class StatementActs
{
    public static ImmutableArray<Act> Settle(Statement statement, ImmutableArray<Act> told)
    {
        var acts = told.Select(a => Turn(statement, a)).OfType<Act>().Select(a => Voiced(statement, a)).ToList();
        acts.RemoveAll(a =>
            a.IsOnlyModal && acts.Exists(o => o != a && o.Sentence == a.Sentence && o.Type is "REQUEST")
        );
        acts.RemoveAll(a => IsPartOf(a, acts));
        var merged = Merge(acts);
        return [.. Accusations(statement, merged).Concat(merged.Where(a => a.Type is not Act.Wrongdoing))];
    }

    // PLOVER codes no moves apart inside an attack, and no demands apart from the march for them.
    static bool IsPartOf(Act act, List<Act> acts) =>
        act.Type is "MOBILIZE" && acts.Exists(o => o.Type is "ASSAULT" && o.Sentence == act.Sentence && Meet(o, act))
        || act.Type is "REQUEST"
            && acts.Exists(o => o.Type is "PROTEST" && o.Sentence == act.Sentence && act.Under == o.Word);

    static bool Meet(Act a, Act b) => a.Actors.Any(x => b.Actors.Any(y => x.State == y.State && x.State is not null));

    static Act? Turn(Statement statement, Act act)
    {
        // "We regret the error" is the paper's own.
        if (act.IsOfSpeaker && IsCarrier(statement.Claimant))
            return null;
        if (act.IsOnlyModal && (!HasSide(statement.Claimant) || act.Recipients.Any(r => IsSame(statement.Claimant, r))))
            return null;
        switch (act.Mood)
        {
            case Mood.Negated:
                return statement.Polarity is Polarity.Denies && !(act.IsOutcome && IsBare(act)) ? act : null;
            case Mood.Refused:
                return statement.Polarity is Polarity.Denies ? act : Refusal(statement, act);
            case Mood.Wished:
                return null;
            case Mood.Owed:
            case Mood.Asked:
                return Demand(statement, act);
            case Mood.Coming:
            case Mood.Possible:
                if (act.Type is Act.Wrongdoing || !IsOwnOrAuthors(statement, act))
                    return null;
                var (type, mode) = Modality.Coming(act.Type, act.Mode);
                return act with { Type = type, Mode = mode };
            default:
                return act;
        }
    }

    // "will not meet the envoy": said of oneself, or told of another as it stands, that is a refusal.
    static Act? Refusal(Statement statement, Act act) =>
        !IsOwnOrAuthors(statement, act) ? null
        : Modality.Refused(act.Type) is { } mode ? act with { Type = "REJECT", Mode = mode }
        : null;

    // "Deeply concerned by the attacks.": whoever says so is concerned; "a counteroffensive is under way": theirs.
    static Act Voiced(Statement statement, Act act)
    {
        if (!act.Actors.IsEmpty || !HasSide(statement.Claimant))
            return act;
        var speaker = PartyOf(statement.Claimant);
        return act.Type is "ACCUSE" or "REQUEST" ? act with { Actors = [speaker] }
            : act.IsOwnOperation ? act with { Actors = [speaker with { Sector = "MIL" }] }
            : act;
    }

    // "Kenya must withdraw": whoever says so asks it of Kenya. What a side says that it must do itself asks nothing.
    static Act? Demand(Statement statement, Act act)
    {
        if (IsCarrier(statement.Claimant) || act.Type is Act.Wrongdoing)
            return null;
        if (act.Type is "REQUEST" && act.Mood is Mood.Owed)
            return act;
        var asked = act.Mood is Mood.Asked ? [] : act.Actors;
        if (act.Mood is Mood.Owed && (asked.IsEmpty || asked.Any(a => IsSame(statement.Claimant, a))))
            return null;
        return act with
        {
            Type = "REQUEST",
            Mode = Modality.Owed(act.Type),
            Actors = PartyOf(statement.Claimant) is { Code: not null } speaker ? [speaker] : [],
            Recipients = asked,
        };
    }

    // What one side says that another will do is a forecast, not a promise or a threat.
    static bool IsOwnOrAuthors(Statement statement, Act act) =>
        !HasSide(statement.Claimant)
        || act.Actors.IsEmpty
        || act.Actors.Any(a => a.State is { } s && s == StateOf(statement.Claimant));

    /// <summary>A side that lays a violent act to another accuses it, once for each whom it accuses.</summary>
    static IEnumerable<Act> Accusations(Statement statement, List<Act> acts)
    {
        if (!HasSide(statement.Claimant) || statement.Polarity is Polarity.Denies || statement.Conditional)
            yield break;
        var own = StateOf(statement.Claimant);
        var accused = acts.Where(a => a.Type is "ACCUSE")
            .SelectMany(a => a.Recipients)
            .Select(r => r.State)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var act in acts)
        {
            if (
                !act.IsViolent
                || act.IsMutual
                || act.IsOfBothSides
                || act.Actors.IsEmpty
                || act.Actors.Any(a => a.State == own)
            )
                continue;
            if (act.Actors.All(a => a.Side is null) || !act.Actors.Any(a => accused.Add(a.State)))
                continue;
            yield return act with
            {
                Type = "ACCUSE",
                Mode = "allege",
                Actors = [PartyOf(statement.Claimant)],
                Recipients = act.Actors,
            };
        }
    }

    /// <summary>One act for what an attack and its outcome tell together, and for the same act named twice.</summary>
    static List<Act> Merge(List<Act> acts)
    {
        var merged = new List<Act>();
        foreach (var act in acts)
        {
            var at = merged.FindIndex(m => IsSameTelling(m, act));
            if (at < 0)
                merged.Add(act);
            else
                merged[at] = Join(merged[at], act);
        }
        return merged;
    }

    static bool IsSameTelling(Act a, Act b) =>
        a.Type == b.Type
        && a.Sentence == b.Sentence
        && (a.Mode is null || b.Mode is null || a.Mode == b.Mode || a.Type is "PROTEST")
        && Agree(a.Actors, b.Actors)
        && (Agree(a.Recipients, b.Recipients) || a.IsOutcome || b.IsOutcome)
        && (
            a.Type switch
            {
                "ASSAULT" => a.IsOutcome || b.IsOutcome || IsBare(a) || IsBare(b),
                "PROTEST" => true,
                _ => SameParties(a, b),
            }
        );

    static bool IsBare(Act act) => act.Actors.IsEmpty && act.Recipients.IsEmpty;

    static bool SameParties(Act a, Act b) =>
        a.Actors.Select(Name).SequenceEqual(b.Actors.Select(Name))
        && a.Recipients.Select(Name).SequenceEqual(b.Recipients.Select(Name));

    // A state speaks through its government.
    static (string?, string?) Name(Party party) => (party.Side, party.IsState ? party.Sector ?? "GOV" : party.Sector);

    static bool Agree(ImmutableArray<Party> a, ImmutableArray<Party> b) =>
        a.IsEmpty
        || b.IsEmpty
        || a.Select(p => p.State).ToHashSet(StringComparer.Ordinal).SetEquals(b.Select(p => p.State))
        || IsSameUnnamed(a, b)
        || IsSameUnnamed(b, a);

    // "Gunmen attacked a Malian town, killing nine": the second telling leaves untold whose gunmen they were.
    static bool IsSameUnnamed(ImmutableArray<Party> a, ImmutableArray<Party> b) =>
        a.All(x => x.Side is null && b.Any(y => y.Sector == x.Sector));

    static Act Join(Act a, Act b)
    {
        var actors = a.Actors.IsEmpty ? b.Actors : a.Actors;
        return a with
        {
            Mode = a.Mode ?? b.Mode,
            Actors = actors,
            Recipients = [.. a.Recipients.Union(b.Recipients).Except(actors)],
            Span = a.Span.Union(b.Span),
            IsMutual = a.IsMutual && b.IsMutual,
            IsOutcome = a.IsOutcome && b.IsOutcome,
        };
    }

    /// <summary>A claimant that speaks for a side: no author, agency or outlet, whose words about others accuse nobody.</summary>
    public static bool HasSide(Actor claimant) =>
        claimant.Side is not null
        && !IsCarrier(claimant)
        && (claimant.Kind is not ClaimantKind.Unnamed || claimant.Sector is "GOV" or "MIL");

    static bool IsCarrier(Actor claimant) =>
        claimant.Kind is ClaimantKind.Author or ClaimantKind.Agency or ClaimantKind.Outlet;

    static bool IsSame(Actor claimant, Party party) =>
        party.State is { } state && state == StateOf(claimant) && Speaks(party.Sector) == Speaks(claimant.Sector);

    // A state, its government and its army speak with one voice; its parliament or opposition asks things of them.
    static string Speaks(string? sector) => sector is null or "MIL" or "SPY" or "COP" ? "GOV" : sector;

    static string? StateOf(Actor claimant) => PartyOf(claimant).State;

    public static Party PartyOf(Actor actor) =>
        new(
            actor.Side ?? actor.Country,
            actor.Sector,
            actor.Country is not null && (actor.Side ?? actor.Country) == actor.Country
        );
}
