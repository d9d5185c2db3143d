using System.Collections.Immutable;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Trees;
using Casus.Reports;

namespace Casus.Coding.Actors;

/// <summary>Names and descriptions in a text to actors in codes, with pronouns and "the ministry" led back to them.</summary>
public static class ActorFinder
{
    /// <summary>Words before a capital that make it a place and not a government.</summary>
    static readonly ImmutableArray<string> Locating =
    [
        "in",
        "at",
        "near",
        "outside",
        "around",
        "into",
        "across",
        "over",
        "inside",
        "throughout",
        "reach",
        "visit",
    ];

    public static ActorMentions Find(Report report, ParsedText parsed, ActorKnowledge knowledge)
    {
        var plain = PhraseBook.Plain(parsed.Text);
        var shortened = Shortened.In(plain, knowledge.Phrases);
        var cast = new Cast(Quotations.In(parsed.Text));
        var casting = new Casting(cast, parsed);
        for (var index = 0; index < parsed.Sentences.Length; index++)
        {
            var sentence = parsed.Sentences[index];
            var sightings = HitFinder.Find(sentence, index, parsed, plain, shortened, knowledge);
            var pending = NominalReader.Read(sightings);
            pending.Sort((a, b) => a.First.CompareTo(b.First));
            var references = References.In(sentence);
            var next = 0;
            foreach (var nominal in pending)
            {
                while (next < references.Count && references[next].First < nominal.First)
                    References.Resolve(references[next++], sentence, index, cast);
                if (!IsPlaceOnly(sentence, nominal))
                    Appear(nominal, casting.MemberFor(nominal, sentence), sentence, index, cast, knowledge);
            }
            while (next < references.Count)
                References.Resolve(references[next++], sentence, index, cast);
        }
        ImmutableArray<ActorMention> all = [.. cast.Appearances.Select(Mention)];
        var mentions = new ActorMentions(all, all.SelectMany(m => Loose(m, parsed.Sentences[m.Sentence])));
        return knowledge.Holders.Fill(mentions, report.Published.Interval);
    }

    /// <summary>Words of a wording that hang outside it beside its head: a tree may hang each part of a long name on the verb.</summary>
    static IEnumerable<(int, ActorMention)> Loose(ActorMention mention, ParsedSentence sentence)
    {
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var word = sentence.Words[i];
            var outside = word.Head < 0 || !mention.Span.Contains(sentence.Words[word.Head].Span);
            if (mention.Span.Contains(word.Span) && outside && i != mention.Head && word.Upos is "NOUN" or "PROPN")
                yield return (i, mention);
        }
    }

    static ActorMention Mention(Appearance a) => new(a.Member.ToActor(), a.Span, a.Sentence, a.Head);

    static void Appear(
        Nominal nominal,
        CastMember member,
        ParsedSentence sentence,
        int index,
        Cast cast,
        ActorKnowledge knowledge
    )
    {
        var last =
            nominal.TitleLast < nominal.Last && nominal.Person is { } p && p.First > nominal.TitleLast + 1
                ? nominal.TitleLast
                : nominal.Last;
        var span = TextSpan.FromBounds(sentence.Words[nominal.First].Span.Start, sentence.Words[last].Span.End);
        var head = HeadOf(sentence, nominal.First, last);
        var weight = StandsInFight(sentence, head, knowledge) ? 4 : 1;
        var members = MembersOf(sentence, head);
        var subject = IsSubject(sentence, members ?? head);
        cast.Appears(new Appearance(member, span, index, head, subject, weight) { ByMembers = members is not null });
        if (last < nominal.Last && nominal.Person is { } name)
        {
            var nameSpan = TextSpan.FromBounds(
                sentence.Words[name.First].Span.Start,
                sentence.Words[name.Last].Span.End
            );
            cast.Appears(new Appearance(member, nameSpan, index, HeadOf(sentence, name.First, name.Last), false, 0));
        }
    }

    /// <summary>"clashes with Chile", "the border between Peru and Chile", "Peru accused Chile".</summary>
    static bool StandsInFight(ParsedSentence sentence, int head, ActorKnowledge knowledge)
    {
        var at = head;
        for (var up = 0; up < 3 && at >= 0; up++, at = sentence.Words[at].Head)
            if (knowledge.Hostilities.Contains(sentence.Words[at].Lemma.ToLowerInvariant()))
                return true;
        return false;
    }

    /// <summary>The noun of "members of the council" above the body; null where it is not named so.</summary>
    static int? MembersOf(ParsedSentence sentence, int body) =>
        sentence.Words[body] is { BaseRelation: "nmod", Head: >= 0 and var above }
        && sentence.Words[above] is { Lemma: "member", Xpos: "NNS" }
        && sentence.ChildrenOf(body, "case").Any(c => sentence.Words[c].Form is "of")
            ? above
            : null;

    internal static bool IsSubject(ParsedSentence sentence, int head) =>
        sentence.Words[head].BaseRelation is "nsubj" || sentence.Words[head].Relation is "obl:agent";

    /// <summary>The word of the wording that hangs on a word outside it; of several, the one nearest the sentence's root.</summary>
    internal static int HeadOf(ParsedSentence sentence, int first, int last)
    {
        var best = last;
        var depth = int.MaxValue;
        for (var i = first; i <= last; i++)
        {
            var governor = sentence.Words[i].Head;
            if (
                governor >= first && governor <= last
                || sentence.Words[i].Upos is not ("NOUN" or "PROPN" or "PRON" or "NUM" or "ADJ")
            )
                continue;
            var d = Depth(sentence, i);
            if (d <= depth)
                (best, depth) = (i, d);
        }
        return best;
    }

    static int Depth(ParsedSentence sentence, int word)
    {
        var depth = 0;
        for (var at = word; at >= 0 && depth <= sentence.Words.Length; at = sentence.Words[at].Head)
            depth++;
        return depth;
    }

    static bool IsPlaceOnly(ParsedSentence sentence, Nominal nominal)
    {
        if (!nominal.IsBareCountry || nominal.Whose!.Kind is not PhraseKind.Metonym)
            return false;
        var before = nominal.First - 1;
        while (before >= 0 && sentence.Words[before].Upos is "DET" or "ADJ")
            before--;
        return before >= 0 && Locating.Contains(sentence.Words[before].Form.ToLowerInvariant());
    }
}
