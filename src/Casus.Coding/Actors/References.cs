using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Actors;

/// <summary>Words that stand for somebody named elsewhere: pronouns, and "both sides" for the two states in play.</summary>
readonly record struct Reference(int First, int Last, ReferenceKind Kind);

enum ReferenceKind
{
    Person,
    Thing,
    Several,
    Group,
    BothSides,
}

static class References
{
    public static List<Reference> In(ParsedSentence sentence)
    {
        var found = new List<Reference>();
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var word = sentence.Words[i];
            if (BothSidesAt(sentence, i) is { } last)
            {
                found.Add(new Reference(i, last, ReferenceKind.BothSides));
                i = last;
            }
            else if (IsTheGroup(sentence, i))
            {
                found.Add(new Reference(i - 1, i, ReferenceKind.Group));
            }
            else if (
                word.Upos == "PRON"
                && word.BaseRelation is "nsubj" or "obj" or "obl" or "conj" or "iobj" or "root"
            )
            {
                switch (word.Form.ToLowerInvariant())
                {
                    case "he" or "she" or "him" or "her":
                        found.Add(new Reference(i, i, ReferenceKind.Person));
                        break;
                    case "it"
                        when word.BaseRelation is not "expl"
                            && word.Head >= 0
                            && sentence.Words[word.Head].Upos == "VERB":
                        found.Add(new Reference(i, i, ReferenceKind.Thing));
                        break;
                    case "they" or "them":
                        found.Add(new Reference(i, i, ReferenceKind.Several));
                        break;
                }
            }
        }
        return found;
    }

    public static void Resolve(Reference reference, ParsedSentence sentence, int index, Cast cast)
    {
        var span = TextSpan.FromBounds(
            sentence.Words[reference.First].Span.Start,
            sentence.Words[reference.Last].Span.End
        );
        var head = ActorFinder.HeadOf(sentence, reference.First, reference.Last);
        var subject = ActorFinder.IsSubject(sentence, head);
        if (reference.Kind is ReferenceKind.BothSides)
        {
            foreach (var side in IsOfTreaty(sentence, reference.First) ? cast.LastTwo() : cast.TwoSides())
                cast.Appears(new Appearance(side, span, index, head, subject, 0));
            return;
        }
        var offset = span.Start;
        var member = reference.Kind switch
        {
            ReferenceKind.Person => cast.Antecedent(
                index,
                offset,
                m => m.IsPerson || m.Kind is ClaimantKind.Office || IsSpokesman(m),
                person: true
            ) ?? cast.Antecedent(index, offset, m => m.Kind is ClaimantKind.Unnamed && !m.Plural),
            ReferenceKind.Thing => cast.Antecedent(
                index,
                offset,
                m => !m.IsPerson && !IsSeveral(m) && m.Kind is not (ClaimantKind.Unnamed or ClaimantKind.Office)
            ),
            ReferenceKind.Group => cast.Antecedent(index, offset, IsGroup, person: true),
            _ => cast.Several(index, offset),
        };
        if (member is not null)
            cast.Appears(new Appearance(member, span, index, head, subject, 0));
    }

    /// <summary>"The army said it had fled" is one thing, "the armed forces" and "police" are several.</summary>
    static bool IsSeveral(CastMember member) =>
        member.Plural
        && !(
            member.Slug is "armed-forces"
            && !member.Name.EndsWith('s')
            && !member.Name.EndsWith("roops", StringComparison.Ordinal)
        );

    /// <summary>"The group", "the movement", with nothing that tells which.</summary>
    static bool IsTheGroup(ParsedSentence sentence, int word) =>
        word > 0
        && sentence.Words[word] is { Upos: "NOUN", Xpos: "NN" } noun
        && noun.Lemma is "group" or "movement" or "militia" or "faction"
        && sentence.Words[word - 1].Form is "the" or "The"
        && sentence.Words[word - 1].Head == word
        && sentence
            .ChildrenOf(word)
            .All(c => sentence.Words[c].BaseRelation is "det" or "punct" or "case" or "acl" or "appos");

    /// <summary>A body with a name of its own that is no part of a state.</summary>
    static bool IsGroup(CastMember member) =>
        member.Kind is ClaimantKind.Organisation
        && member.Side is { } side
        && side != member.Country
        && member.Sector is "REB" or "PRM" or "UAF" or "OPP" or "PTY" or "IMG" or "NGO" or "SOC" or "ISM" or "CRM";

    /// <summary>Who speaks without a name is as near as who has one: "…, a police spokesman said. He added …".</summary>
    static bool IsSpokesman(CastMember member) => member is { Plural: false, Slug: "spokesperson" };

    /// <summary>"the treaty between the two countries" need not be the two that fight.</summary>
    static bool IsOfTreaty(ParsedSentence sentence, int first)
    {
        if (first == 0 || sentence.Words[first - 1].Lemma is not ("between" or "of"))
            return false;
        for (var i = Math.Max(0, first - 12); i < first; i++)
            if (
                sentence.Words[i].Lemma.ToLowerInvariant()
                is "agreement"
                    or "treaty"
                    or "pact"
                    or "accord"
                    or "alliance"
                    or "relation"
                    or "tie"
            )
                return true;
        return false;
    }

    /// <summary>"both sides", "the two countries", "the parties", "each side": the last word of it, or null.</summary>
    static int? BothSidesAt(ParsedSentence sentence, int first)
    {
        var words = sentence.Words;
        var at = first;
        if (
            words[at].Form.ToLowerInvariant() is "each"
            && at + 1 < words.Length
            && words[at + 1].Form.ToLowerInvariant() is "side" or "country" or "party" or "army" or "government"
        )
            return at + 1;
        if (words[at].Form.ToLowerInvariant() is not ("both" or "the" or "two"))
            return null;
        while (
            at + 1 < words.Length
            && words[at + 1].Form.ToLowerInvariant()
                is "two"
                    or "warring"
                    or "opposing"
                    or "rival"
                    or "neighbouring"
                    or "neighboring"
                    or "conflicting"
                    or "of"
                    or "the"
                    or "neighbour"
                    or "arch-foe"
        )
            at++;
        if (at + 1 >= words.Length)
            return null;
        return
            words[at + 1].Form.ToLowerInvariant()
                is "sides"
                    or "countries"
                    or "parties"
                    or "nations"
                    or "neighbours"
                    or "neighbors"
                    or "states"
                    or "capitals"
                    or "armies"
                    or "governments"
                    or "rivals"
                    or "foes"
            ? at + 1
            : null;
    }
}
