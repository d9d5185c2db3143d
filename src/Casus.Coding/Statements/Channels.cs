using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Through whom a saying came: who was told, who is cited, "as quoted by" whom; and who else said it.</summary>
sealed class Channels(ParsedText parsed, ActorMentions actors, Voices voices)
{
    /// <summary>"Both sides said": each of them.</summary>
    public ImmutableArray<Actor> Everybody(int sentence, int subject, Actor first)
    {
        ImmutableArray<Actor> all =
        [
            .. actors.AllHeadedAt(sentence, subject).Select(m => m.Actor),
            .. parsed
                .Sentences[sentence]
                .ChildrenOf(subject, "conj")
                .SelectMany(c => actors.AllHeadedAt(sentence, c))
                .Select(m => m.Actor),
        ];
        return all.Length > 1 && all[0] == first ? [.. all.DistinctBy(a => (a.Id, a.Name))] : [first];
    }

    public void AddHearers(int sentence, int verb, List<ChannelLink> channel)
    {
        var s = parsed.Sentences[sentence];
        if (s.Words[verb].Lemma is not ("tell" or "inform" or "say" or "explain" or "confirm"))
            return;
        foreach (var mention in actors.InSentence(sentence))
            if (
                mention.Head > verb
                && mention.Head <= verb + 12
                && Voices.Link(mention.Actor) is { } link
                && IsHearer(s, verb, mention.Head)
            )
                channel.Add(link);
    }

    static bool IsHearer(ParsedSentence s, int verb, int head)
    {
        for (var i = verb + 1; i < head; i++)
            if (s.Words[i].Upos is "VERB" or "SCONJ" || s.Words[i].Form is "," or "\"" or "“" or "”")
                return false;
        return s.Words[verb].Lemma is "tell" or "inform"
            || s.ChildrenOf(head, "case").Any(c => s.Words[c].Lemma is "to");
    }

    /// <summary>An agency that cites somebody is a link, and who it cites the claimant; "as quoted by" adds a link.</summary>
    public (Actor, ImmutableArray<ChannelLink>) Deepest(
        int sentence,
        int verb,
        Actor claimant,
        List<ChannelLink> channel
    )
    {
        var s = parsed.Sentences[sentence];
        for (var i = 0; i < s.Words.Length - 1; i++)
        {
            if (i == verb || s.Words[i].Upos != "VERB")
                continue;
            if (s.Words[i].Form is "citing" or "quoting" && i > verb - 12 && IsNear(s, verb, i))
            {
                var cited = NounAfter(sentence, i);
                if (
                    cited is { } head
                    && voices.Behind(sentence, head, channel) is { } deeper
                    && Voices.Link(claimant) is { } link
                )
                {
                    channel.Add(link);
                    claimant = deeper;
                }
            }
            else if (
                s.Words[i].Form is "quoted" or "cited" or "reported" or "carried"
                && i > verb
                && s.Words[i - 1].Lemma == "as"
                && NounAfter(sentence, i + 1) is { } by
                && voices.At(sentence, by) is { } quoting
            )
                channel.Add(
                    Voices.Link(quoting.Actor)
                        ?? new ChannelLink(quoting.Actor.Id, quoting.Actor.Name, ClaimantKind.Outlet)
                );
        }
        return (claimant, [.. channel.Distinct()]);
    }

    static bool IsNear(ParsedSentence s, int verb, int citing)
    {
        for (var i = Math.Min(verb, citing) + 1; i < Math.Max(verb, citing); i++)
            if (s.Words[i].Form is "." or ";")
                return false;
        return true;
    }

    public int? NounAfter(int sentence, int from)
    {
        var s = parsed.Sentences[sentence];
        for (var i = from + 1; i < Math.Min(s.Words.Length, from + 10); i++)
        {
            if (voices.At(sentence, i) is { } mention)
                return mention.Head;
            if (
                s.Words[i].Upos is "NOUN" or "PROPN"
                && (i + 1 >= s.Words.Length || s.Words[i + 1].Upos is not ("NOUN" or "PROPN"))
            )
                return i;
        }
        return null;
    }
}
