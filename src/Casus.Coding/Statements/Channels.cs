using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Through whom a saying came: who was told, who is cited, "as quoted by" whom; and who else said it.</summary>
sealed class Channels(ParsedText parsed, ActorMentions actors, Voices voices, StatementKnowledge knowledge)
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
                .Where(c => !IsRole(sentence, c, first))
                .SelectMany(c => actors.AllHeadedAt(sentence, c))
                .Select(m => m.Actor),
        ];
        return all.Length > 1 && all[0] == first ? [.. all.DistinctBy(a => (a.Id, a.Name))] : [first];
    }

    /// <summary>"Jan Novak, founder and head of the union": a second role is nobody else.</summary>
    bool IsRole(int sentence, int word, Actor first) =>
        first.Kind is ClaimantKind.Person
        && actors.HeadedAt(sentence, word)?.Actor.Kind is ClaimantKind.Office or ClaimantKind.Unnamed
        && !parsed.Sentences[sentence].ChildrenOf(word, "det").Any();

    public void AddHearers(int sentence, int verb, List<ChannelLink> channel)
    {
        var s = parsed.Sentences[sentence];
        if (!knowledge.Is(StatementWords.Addressing, s.Words[verb].Lemma))
            return;
        foreach (var mention in actors.InSentence(sentence))
            if (
                mention.Head > verb
                && mention.Head <= verb + 12
                && Voices.Link(mention.Actor) is { } link
                && IsHearer(s, verb, mention.Head)
            )
                channel.Add(link);
        if (s.Words[verb].Lemma is "tell" && channel.Count == 0 && UnknownOutlet(sentence, verb) is { } outlet)
            channel.Add(outlet);
    }

    /// <summary>"told Meridian that": a capitalised name without a title that is nobody's is an outlet's.</summary>
    ChannelLink? UnknownOutlet(int sentence, int verb)
    {
        var s = parsed.Sentences[sentence];
        var first = verb + 1;
        if (first < s.Words.Length && s.Words[first].Lemma is "the")
            first++;
        var end = first;
        while (
            end < s.Words.Length
            && (
                s.Words[end].Upos is "PROPN" && char.IsUpper(s.Words[end].Form[0])
                || end > first && s.Words[end].Upos is "NUM"
                || end > first && s.Words[end].Form is "-"
            )
            && voices.At(sentence, end) is null
        )
            end++;
        var closed = end >= s.Words.Length || s.Words[end].Upos is not ("NOUN" or "PROPN" or "ADJ" or "PART");
        if (end == first || end - first > 4 || !closed || s.Words[first].Form.EndsWith("day", StringComparison.Ordinal))
            return null;
        var span = Clauses.Between(s, first, end - 1);
        var name = span.In(parsed.Text);
        var person = parsed.Names.Any(n =>
            n.Kind is NameKind.Person
            && (
                n.Span.Overlaps(span) && n.FirstWord < n.LastWord && n.Span.Start >= span.Start
                || !n.Span.Overlaps(span) && n.Span.In(parsed.Text).Split(' ').Contains(name)
            )
        );
        return person ? null : new ChannelLink(name, name, ClaimantKind.Outlet);
    }

    static bool IsHearer(ParsedSentence s, int verb, int head)
    {
        for (var i = verb + 1; i < head; i++)
            if (
                s.Words[i] is { Upos: "VERB", BaseRelation: not ("compound" or "amod") } or { Upos: "SCONJ" }
                || s.Words[i].Form is "," or "\"" or "“" or "”"
            )
                return false;
        return s.Words[verb].Lemma is "tell" or "inform"
            || s.Words.Take(head).Skip(verb + 1).LastOrDefault(w => w.Upos is "ADP")?.Lemma is "to" or "on";
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
            var who = IsWhoCited(s, i);
            if (who || knowledge.Is(StatementWords.Citing, s.Words[i].Form) && i > verb - 12 && IsNear(s, verb, i))
            {
                var link = Voices.Link(claimant) ?? (who ? new(claimant.Id, claimant.Name, ClaimantKind.Outlet) : null);
                if (
                    link is not null
                    && NounAfter(sentence, i) is { } head
                    && voices.Behind(sentence, head, channel) is { } deeper
                )
                {
                    channel.Add(link);
                    claimant = deeper;
                }
            }
            else if (
                knowledge.Is(StatementWords.Relayed, s.Words[i].Form)
                && i > verb
                && (s.Words[i - 1].Lemma is "as" || IsCarried(s, verb, i))
                && NounAfter(sentence, i + 1) is { } by
                && voices.At(sentence, by) is { } quoting
            )
                channel.Add(Carrier(sentence, quoting));
        }
        return (claimant, [.. channel.Distinct()]);
    }

    /// <summary>Who quotes is a link, by its whole name where it is no listed agency: "the BORU agency".</summary>
    public ChannelLink Carrier(int sentence, ActorMention quoting)
    {
        if (Voices.Link(quoting.Actor) is { } link)
            return link;
        var s = parsed.Sentences[sentence];
        var first = quoting.Head;
        while (first > 0 && s.Words[first - 1].Upos is "PROPN")
            first--;
        var words =
            first == quoting.Head ? quoting.Actor.Name : Clauses.Between(s, first, quoting.Head).In(parsed.Text);
        return new ChannelLink(first == quoting.Head ? quoting.Actor.Id : words, words, ClaimantKind.Outlet);
    }

    /// <summary>"in a statement carried by B": the words that somebody carries are those of this saying.</summary>
    bool IsCarried(ParsedSentence s, int verb, int carried) =>
        s.Words[carried + 1].Form is "by"
        && carried < verb + 8
        && knowledge.Is(StatementWords.Utterance, s.Words[carried - 1].Lemma);

    /// <summary>"according to the daily, which cited a relative".</summary>
    bool IsWhoCited(ParsedSentence s, int cited) =>
        s.Words[cited].BaseRelation is "acl"
        && s.ChildrenOf(cited, "nsubj").Any(c => s.Words[c].Lemma is "which" or "who")
        && knowledge.CueAt(s, cited)?.Has(CueShapes.Cite) is true;

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
                && (i + 1 >= s.Words.Length || s.Words[i + 1].Upos is not ("NOUN" or "PROPN" or "PART"))
            )
                return i;
        }
        return null;
    }
}
