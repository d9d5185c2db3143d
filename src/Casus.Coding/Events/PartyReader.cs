using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Rules;
using Casus.Language.Trees;

namespace Casus.Coding.Events;

/// <summary>A phrase to the parties that it names: by itself, by what modifies it ("Kenyan positions") or by what it is part of ("the port of Mombasa").</summary>
sealed class PartyReader(
    int number,
    ParsedSentence sentence,
    ILookup<(int Sentence, int Word), ActorMention> mentions,
    ILookup<int, ActorMention> covering,
    EventKnowledge knowledge,
    string plain,
    Lands lands,
    Func<int, Actor?> speaker
)
{
    const int Deepest = 3;

    readonly ImmutableHashSet<string> _measure = knowledge.Rules.List("@measure");
    readonly ImmutableHashSet<string> _things = knowledge.Rules.List("@things");
    readonly ImmutableHashSet<string> _flee = knowledge.Rules.List("@flee");
    readonly ImmutableHashSet<string> _place = knowledge.Rules.List("@placed");

    /// <summary>The actor that stands right before a verb, where the parser gave the verb no subject.</summary>
    public int Before(int verb)
    {
        var at = verb - 1;
        while (at >= 0 && sentence.Words[at].Upos is "AUX" or "ADV" or "PART" && !Mentioned(at).Any())
            at--;
        return at >= 0 && sentence.Words[at].Upos is not "ADJ" && IsActor(at) ? at : -1;
    }

    /// <summary>The one state that the sentence names, in whatever part; null where it names none or several.</summary>
    /// <param name="elsewhere">Words that play no part for whoever asks.</param>
    public string? OnlyState(Func<int, bool> elsewhere)
    {
        string? only = null;
        for (var word = 0; word < sentence.Words.Length; word++)
            if (!elsewhere(word))
                foreach (var party in sentence.Words[word].Upos is "PROPN" or "ADJ" or "NOUN" ? Mentioned(word) : [])
                {
                    if (party.State is not { Length: 3 } state || (only is not null && state != only))
                    {
                        if (party.Side is null)
                            continue;
                        return null;
                    }
                    only = state;
                }
        return only;
    }

    /// <summary>"both sides", "the two countries", "the parties": two that the words do not name.</summary>
    public bool IsBothSides(int word) =>
        knowledge.Rules.List("@sides").Contains(Lemma(word))
        && (
            sentence.Words[word].Has("Number=Plur")
            || sentence.Words[word].Xpos is "NNS"
            || sentence.ChildrenOf(word, "det").Any(d => Lemma(d) is "each" or "either")
        )
        && !Modifiers(word).Any();

    public bool IsActor(int word) =>
        Mentioned(word).Any()
        || sentence
            .ChildrenOf(word)
            .Any(c => sentence.Words[c].BaseRelation is "flat" or "appos" && Mentioned(c).Any());

    /// <summary>The parties of a phrase and of those joined to it, each once, in the order of the text.</summary>
    public IEnumerable<Party> Read(int word, int depth = 0)
    {
        if (depth > Deepest)
            return [];
        var joined = sentence.ChildrenOf(word, "conj").SelectMany(c => Read(c, depth + 1));
        return Own(word, depth).Concat(joined).Distinct();
    }

    IEnumerable<Party> Own(int word, int depth)
    {
        var named = Mentioned(word).ToList();
        if (named.Count > 0)
            return named.TrueForAll(p => p.Side is null) && Whose(word, depth) is { Side: not null } owner
                ? named.Select(p => p with { Side = owner.Side, IsState = owner.IsState })
                : named;
        if (sentence.Words[word].Upos is "PRON" or "DET")
            return (FirstPerson(word) || IsSpeakersOwn(word)) && speaker(word) is { } actor ? [Of(actor)] : [];
        if (_measure.Contains(Lemma(word)) && Complements(word, depth, "of").ToList() is { Count: > 0 } measured)
            return measured;
        var sector = SectorBefore(word) ?? knowledge.Sectors.GetValueOrDefault(Lemma(word));
        var owners = Modifiers(word).ToList();
        if (owners.Count == 0)
            owners =
            [
                .. Complements(
                    word,
                    depth,
                    "of",
                    "from",
                    "in",
                    "at",
                    "on",
                    "near",
                    "around",
                    "inside",
                    "along",
                    "between",
                    "among"
                ),
            ];
        // "Ugandan military", the first word hung elsewhere.
        if (owners.Count == 0 && sector is not null && word > 0)
            owners = [.. Mentioned(word - 1).Where(p => p.Side is not null)];
        if (owners.Count > 0)
            return sector is null ? owners : owners.Select(o => o with { Sector = sector });
        var renamed = sentence
            .ChildrenOf(word)
            .Where(c => sentence.Words[c].BaseRelation is "appos" or "flat")
            .SelectMany(c => Read(c, depth + 1))
            .ToList();
        return renamed.Count > 0 ? renamed
            : sector is null || _things.Contains(Lemma(word)) ? []
            : [new Party(null, sector)];
    }

    // "a military patrol", "the police station": of whom the word before tells.
    string? SectorBefore(int word) =>
        !_place.Contains(Lemma(word))
            ? null
            : sentence
                .ChildrenOf(word)
                .Where(c => sentence.Words[c].BaseRelation is "amod" or "compound" && !_things.Contains(Lemma(c)))
                .Select(c => knowledge.Sectors.GetValueOrDefault(Lemma(c)))
                .FirstOrDefault(s => s is "MIL" or "COP" or "REB");

    // "our soldiers" are the speaker's, "refugees fleeing the war in Liberia" Liberia's.
    Party Whose(int word, int depth)
    {
        foreach (var child in sentence.ChildrenOf(word, "nmod:poss"))
            if (
                sentence.Words[child].Upos is "PRON"
                && Read(child, Deepest).FirstOrDefault(p => p.Side is not null) is { Side: not null } owner
            )
                return owner;
        return LeftBehind(word, depth).Select(p => p with { IsState = true }).FirstOrDefault();
    }

    // "refugees fleeing the war in Liberia"
    IEnumerable<Party> LeftBehind(int word, int depth) =>
        sentence
            .ChildrenOf(word)
            .Where(c => sentence.Words[c].BaseRelation is "acl" && _flee.Contains(Lemma(c)))
            .SelectMany(c => sentence.Subtree(c))
            .Select(w => Mentioned(w).FirstOrDefault(p => p.IsState))
            .Where(p => p.Side is not null)
            .Take(depth < Deepest ? 1 : 0);

    // "said he was ready": a pronoun that nobody resolved is whoever speaks.
    bool IsSpeakersOwn(int word) =>
        sentence.Words[word].BaseRelation is "nsubj" or "expl"
        && Lemma(word) is "he" or "she" or "it" or "they"
        && !Mentions(word).Any();

    IEnumerable<Party> Modifiers(int word) =>
        sentence
            .ChildrenOf(word)
            .Where(c =>
                sentence.Words[c].BaseRelation is "amod" or "compound" || sentence.Words[c].Relation is "nmod:poss"
            )
            .SelectMany(c => sentence.Words[c].Upos is "PRON" ? Read(c, Deepest) : Mentioned(c).Concat(Joined(c)))
            .Where(p => p.Side is not null);

    /// <summary>"his compatriots", "its civilians": people of whoever acts.</summary>
    public bool IsOwn(int word) =>
        sentence.ChildrenOf(word, "nmod:poss").Any(c => sentence.Words[c].Upos is "PRON" && !FirstPerson(c));

    // "Greek and Turkish positions"
    IEnumerable<Party> Joined(int word) => sentence.ChildrenOf(word, "conj").SelectMany(Mentioned);

    IEnumerable<Party> Complements(int word, int depth, params string[] prepositions) =>
        sentence
            .ChildrenOf(word)
            .Where(c =>
                sentence.Words[c].BaseRelation is "nmod" or "obl"
                && sentence
                    .ChildrenOf(c, "case")
                    .Any(k =>
                        prepositions.Contains(Lemma(k))
                        && (Lemma(k) is "of" or "from" or "among" or "between" || IsPlaced(word))
                    )
            )
            .SelectMany(c => Read(c, depth + 1));

    // "in", "near" and the like lead to an owner for places and people, not for "talks in Geneva".
    bool IsPlaced(int word) => _place.Contains(Lemma(word)) || knowledge.Sectors.ContainsKey(Lemma(word));

    IEnumerable<Party> Mentioned(int word) =>
        Mentions(word)
            .Where(m => m.Actor.Kind is not (ClaimantKind.Agency or ClaimantKind.Outlet))
            .Select(m => Of(m.Actor))
            .Where(p => p.Code is not null)
            .Concat(NamedPlace(word));

    // "shells fell in Kampala": the town is no actor there, but Uganda's.
    IEnumerable<Party> NamedPlace(int word)
    {
        if (Mentions(word).Any())
            return [];
        var named = knowledge.Countries?.LongestAt(plain, sentence.Words[word].Span.Start);
        var country = named is { Phrase: { TellsCountry: true, Country: { } told } } ? told : lands.At(number, word);
        return country is null ? [] : [new Party(country, null, IsState: true)];
    }

    // A name whose head the parser saw elsewhere still covers the word.
    IEnumerable<ActorMention> Mentions(int word)
    {
        var headed = mentions[(number, word)];
        return headed.Any() || sentence.Words[word].Upos is "PRON"
            ? headed
            : covering[number].Where(m => m.Span.Contains(sentence.Words[word].Span));
    }

    static Party Of(Actor actor) =>
        new(
            actor.Side ?? actor.Country,
            actor.Sector,
            actor.Country is not null && (actor.Side ?? actor.Country) == actor.Country
        );

    bool FirstPerson(int word) => Lemma(word) is "we" or "i" or "us" or "our" or "my" or "me";

    string Lemma(int word) => knowledge.Rules.Vocabulary.Lemma(sentence.Words[word]);
}
