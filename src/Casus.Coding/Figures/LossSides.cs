using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Statements;

namespace Casus.Coding.Figures;

/// <summary>Whose loss it is, and whose doing, as the words around it name them.</summary>
static class LossSides
{
    public const string Everybody = "ALL";

    public static (string? Side, SideBasis? Basis) SideOf(
        FigureDraft draft,
        Statement statement,
        IReadOnlySet<string> own,
        ImmutableArray<string> by
    )
    {
        var sentence = draft.Sentence;
        if (draft.Faceless)
            return (null, null);
        if (sentence.Knowledge.Holds("both", sentence.Plain))
            return (Everybody, SideBasis.Said);
        var named = Named(draft).Distinct(StringComparer.Ordinal).ToList();
        // "Zemia was holding nine of its guards": nobody takes his own.
        if (HasOwner(draft) && named is [var taken] && by.Contains(taken) && statement.Claimant.Side is { } speaker)
            return (speaker, SideBasis.Inferred);
        if (named.Count > 0)
            return named.Count > 1 ? (Everybody, SideBasis.Said) : (named[0], SideBasis.Said);
        if (HasOwner(draft) && statement.Claimant.Side is { } ours)
            return (ours, SideBasis.Inferred);
        var inferred = Struck(draft) ?? Inferred(draft, statement, own, by) ?? Enemy(draft, statement, own, by);
        return inferred is { } side ? (side, SideBasis.Inferred) : (null, null);
    }

    /// <summary>"A guard was killed … a Zemian sailor was hit": the words name the side of the one, and not as that of the other.</summary>
    public static bool IsOfOther(FigureDraft one, FigureDraft other)
    {
        if (!one.Single || one.Weak || one.Counted < 0 || other.Counted < 0)
            return false;
        var sides = Named(one).ToList();
        return sides.Count > 0 && one.Sentence.Index != other.Sentence.Index && !sides.Intersect(Named(other)).Any();
    }

    static IEnumerable<string> Named(FigureDraft draft)
    {
        var sentence = draft.Sentence;
        var start = draft.Counted >= 0 ? draft.Counted : draft.Top;
        var sides = Within(sentence, start).ToList();
        if (sides.Count == 0 && draft.Top != start)
            sides = [.. Within(sentence, draft.Top)];
        if (sides.Count == 0)
            sides = [.. Among(sentence, start)];
        if (sides.Count == 0 && draft.Toll is { } toll)
            sides = [.. OfToll(sentence, toll.First), .. OfToll(sentence, toll.Last)];
        if (sides.Count == 0 && Sufferer(draft) is { } sufferer)
            sides = [sufferer];
        if (sides.Count == 0 && draft.Like is { } like)
            sides = [.. Named(like)];
        return sides;
    }

    /// <summary>Sides named by the noun itself and what describes it: "Zemian soldiers", "soldiers of Zemia"; "League soldiers from Zemia" are the League's.</summary>
    static IEnumerable<string> Within(LossSentence sentence, int top)
    {
        var own = Within(sentence, top, origin: false).ToList();
        return own.Count > 0 ? own : Within(sentence, top, origin: true);
    }

    static IEnumerable<string> Within(LossSentence sentence, int top, bool origin)
    {
        var open = new Queue<int>([top]);
        while (open.TryDequeue(out var word))
        {
            if (SideAt(sentence, word) is { } side)
                yield return side;
            foreach (var child in sentence.Tree.ChildrenOf(word))
                if (Describes(sentence, child, origin))
                    open.Enqueue(child);
        }
    }

    static bool Describes(LossSentence sentence, int child, bool origin) =>
        sentence[child].Relation switch
        {
            "amod" or "compound" or "nmod:poss" or "flat" or "nmod:desc" => true,
            "conj" => sentence[sentence[child].Head].Relation is "amod" or "compound" or "nmod:poss",
            "nmod" => Case(sentence, child) is "of" or "among" or "on" || origin && Case(sentence, child) is "from",
            _ => false,
        };

    /// <summary>"The toll among Zemian troops": those whom it counts, never whose count it is.</summary>
    static IEnumerable<string> OfToll(LossSentence sentence, int toll) =>
        sentence
            .Tree.ChildrenOf(toll, "nmod")
            .Where(child => Case(sentence, child) is "among" or "of")
            .SelectMany(child => Within(sentence, child));

    /// <summary>"losses among Zemian troops", "casualties on the Zemian side": what stands right behind.</summary>
    static IEnumerable<string> Among(LossSentence sentence, int top)
    {
        if (top + 1 >= sentence.Count || !sentence.Knowledge.Is("among", sentence.Form(top + 1)))
            yield break;
        if (sentence.Form(top + 1) is not ("among" or "on" or "of"))
            yield break;
        for (var i = top + 2; i < sentence.Count && i <= top + 6 && sentence[i].Upos is not ("VERB" or "PUNCT"); i++)
            if (SideAt(sentence, i) is { } side)
            {
                yield return side;
                yield break;
            }
    }

    /// <summary>"Zemia lost four tanks", "the Zemian side suffered losses": the subject is who suffered.</summary>
    static string? Sufferer(FigureDraft draft)
    {
        var sentence = draft.Sentence;
        var verb = draft.Cue >= 0 ? draft.Cue : sentence[draft.Top].Head;
        if (verb < 0)
            return null;
        var suffers = draft.Cue < 0 && sentence.Knowledge.Is("suffers", sentence.Lemma(verb));
        var loses = Cues.At(sentence, verb, draft.Counted, LossRole.Giver) is not null && !draft.Active;
        if (!suffers && !loses)
            return null;
        foreach (var subject in sentence.Tree.ChildrenOf(verb, "nsubj"))
        foreach (var side in Within(sentence, subject))
            return side;
        // A verb that the tagger took for a noun still has its subject right before it.
        return verb > 0 ? SideAt(sentence, verb - 1) : null;
    }

    /// <summary>"Zemian strikes", "a strike by Zemia", "the forces of Zemia", but never the target of "an attack on Zemia".</summary>
    static IEnumerable<string> Doers(LossSentence sentence, int subject)
    {
        if (SideAt(sentence, subject) is { } own)
            yield return own;
        var people = sentence.CountedAs(subject)?.Kind == CountedKind.Person || SideAt(sentence, subject) is not null;
        foreach (var child in sentence.Tree.ChildrenOf(subject))
        {
            var relation = sentence[child].Relation;
            var owner = relation is "amod" or "compound" or "nmod:poss";
            var agent =
                relation == "nmod" && (Case(sentence, child) == "by" || (people && Case(sentence, child) == "of"));
            if (owner || agent)
                foreach (var side in Within(sentence, child))
                    yield return side;
        }
    }

    public static string? SideAt(LossSentence sentence, int word) =>
        sentence.Context.Actors.HeadedAt(sentence.Index, word)?.Actor
            is { Side: { } side, Kind: not (ClaimantKind.Agency or ClaimantKind.Outlet) }
            ? side
            : null;

    static string Case(LossSentence sentence, int word) =>
        sentence.Tree.ChildrenOf(word, "case").Select(sentence.Form).FirstOrDefault("");

    /// <summary>"its soldiers", "our losses": those of whoever speaks.</summary>
    static bool HasOwner(FigureDraft draft) =>
        new[] { draft.Top, draft.Counted }
            .Where(w => w >= 0)
            .SelectMany(w => draft.Sentence.Tree.ChildrenOf(w, "nmod:poss"))
            .Any(c => draft.Sentence[c].Upos == "PRON");

    /// <summary>An official of a party who names neither side nor doer tells the losses of his own side.</summary>
    static string? Inferred(FigureDraft draft, Statement statement, IReadOnlySet<string> own, ImmutableArray<string> by)
    {
        if (statement.Claimant is not { Side: { } side } claimant)
            return null;
        // "Zemian troops fired first, killing two guards", says who is not of Zemia: his own guards.
        if ((draft.Active || by.Length > 0) && !IsByOther(draft, side, own, by))
            return null;
        if (claimant.Kind is ClaimantKind.Agency or ClaimantKind.Outlet or ClaimantKind.Unnamed or ClaimantKind.Author)
            return null;
        // The United Nations and the Red Cross count the losses of others.
        if (claimant.Country is null)
            return null;
        return own.Contains(side.Split('/')[0]) ? side : null;
    }

    /// <summary>A party is told to have done it, and not the claimant's own.</summary>
    static bool IsByOther(FigureDraft draft, string side, IReadOnlySet<string> own, ImmutableArray<string> by)
    {
        var doers = by.Length > 0 ? by : Above(draft);
        return doers.Length > 0 && doers.All(d => Country(d) != Country(side) && own.Contains(Country(d)));
    }

    /// <summary>"Shells hit three Zemian positions, killing nine soldiers": those of whom the positions are.</summary>
    static string? Struck(FigureDraft draft)
    {
        var sentence = draft.Sentence;
        if (
            // A flood strikes a province: whose its dead are is not told by that.
            draft is not { Active: true, Cue: >= 0, Status: VictimStatus.Combatant }
            || sentence[draft.Cue] is not { Xpos: "VBG", BaseRelation: "advcl", Head: >= 0 and var verb }
            || verb > draft.Cue
        )
            return null;
        List<string> struck =
        [
            .. sentence
                .Tree.ChildrenOf(verb, "obj")
                .SelectMany(hit => Within(sentence, hit))
                .Distinct(StringComparer.Ordinal),
        ];
        return struck is [var side] && !Above(draft).Contains(side) ? side : null;
    }

    /// <summary>"The Zemian army destroyed four guns": those of the other of two parties; those of the state where rebels say so.</summary>
    static string? Enemy(FigureDraft draft, Statement statement, IReadOnlySet<string> own, ImmutableArray<string> by) =>
        draft is not { Kind: FigureKind.Equipment, Active: true }
        || by is not [var doer]
        || statement.Claimant.Side is not { } side
        || Country(side) != Country(doer)
        || !own.Contains(Country(doer))
            ? null
        : doer != Country(doer) ? Country(doer)
        : own.Count == 2 ? own.Single(p => p != Country(doer))
        : null;

    static string Country(string side) => side.Split('/')[0];

    /// <summary>"fired on a patrol, killing two": the subject of the verb that the loss follows from.</summary>
    static ImmutableArray<string> Above(FigureDraft draft)
    {
        var sentence = draft.Sentence;
        if (draft.Cue < 0 || sentence[draft.Cue] is not { BaseRelation: "advcl" or "conj", Head: >= 0 and var verb })
            return [];
        return
        [
            .. sentence
                .Tree.ChildrenOf(verb, "nsubj")
                .SelectMany(subject => Doers(sentence, subject))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The subject of an active loss, or the agent of a passive one, where it is a party.</summary>
    public static ImmutableArray<string> DoersOf(FigureDraft draft)
    {
        var sentence = draft.Sentence;
        if (draft.Cue < 0)
            return [];
        var doers = new List<string>();
        foreach (var child in sentence.Tree.ChildrenOf(draft.Cue))
        {
            var relation = sentence[child].Relation;
            var agent = relation == "obl:agent" || (relation == "obl" && Case(sentence, child) == "by");
            if (agent || (draft.Active && relation == "nsubj"))
                doers.AddRange(Doers(sentence, child));
        }
        // "Zemian troops stormed a town, killing nine": the killing has the subject of the storming.
        if (
            doers.Count == 0
            && draft is { Active: true }
            && sentence[draft.Cue] is { Xpos: "VBG", BaseRelation: "advcl" }
        )
            doers.AddRange(Above(draft));
        return [.. doers.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
