using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Noun phrases that speak, to the actors behind them: "a statement on the ministry's website" is the ministry.</summary>
sealed class Voices(ParsedText parsed, ActorMentions actors, StatementKnowledge knowledge)
{
    const int LongestSource = 25;

    readonly ImmutableArray<TextSpan> _quotes = Quotations.In(parsed.Text);

    public static Actor Author { get; } = new("author", "author", ClaimantKind.Author, null, null, null);

    /// <summary>Whoever is speaking: stands for him until it is known who that is.</summary>
    public static Actor Self { get; } = new("self", "self", ClaimantKind.Unnamed, null, null, null);

    /// <summary>Whose something is: a name, a pronoun, a noun before "'s".</summary>
    public Actor? Owning(int sentence, int head)
    {
        var word = parsed.Sentences[sentence].Words[head];
        if (At(sentence, head) is { } mention)
            return mention.Actor;
        var form = word.Form.ToLowerInvariant();
        if (word.Upos == "PRON")
            return knowledge.Is(StatementWords.Self, form)
                ? Self
                : new Actor("unnamed", form, ClaimantKind.Unnamed, null, null, null);
        return Behind(sentence, head, []);
    }

    /// <summary>The actor at a word, or the one whose wording covers it.</summary>
    public ActorMention? At(int sentence, int word)
    {
        if (actors.HeadedAt(sentence, word) is { } exact)
            return exact;
        var span = parsed.Sentences[sentence].Words[word].Span;
        return actors.InSentence(sentence).FirstOrDefault(m => m.Span.Contains(span));
    }

    /// <summary>Who speaks through this noun, pronoun or name; null for what cannot speak.</summary>
    public Actor? Behind(int sentence, int head, List<ChannelLink> channel)
    {
        var s = parsed.Sentences[sentence];
        var word = s.Words[head];
        if (word.Lemma is "who" or "which" or "that" && word.Upos == "PRON")
            return word.Head >= 0 && s.Words[word.Head].Head >= 0
                ? Behind(sentence, s.Words[word.Head].Head, channel)
                : null;
        var carrier = knowledge.Media.ContainsKey(word.Lemma.ToLowerInvariant());
        if (carrier && Owner(sentence, head, channel, 0) is { } owner)
            return owner;
        if (At(sentence, head) is { } mention)
            return mention.Actor;
        if (OneOf(sentence, head) is { } one)
            return one;
        if (
            word.Upos == "PRON"
            && knowledge.Is(StatementWords.Self, word.Form == "I" ? word.Form : word.Form.ToLowerInvariant())
        )
            return Self;
        if (
            word.Upos is "PRON" or "DET" or "ADJ"
            && word.BaseRelation != "expl"
            && knowledge.Is(StatementWords.Someone, word.Form.ToLowerInvariant())
            && !HasNoun(s, head)
        )
            return new Actor("unnamed", word.Form.ToLowerInvariant(), ClaimantKind.Unnamed, null, null, null);
        if (word.Upos == "PRON" || word.Upos == "DET" && !HasNoun(s, head))
            return null;
        return Unlisted(sentence, head);
    }

    /// <summary>"One of the officers", "several of its members": somebody unnamed of the same side; "members of the council": the council.</summary>
    Actor? OneOf(int sentence, int head)
    {
        var s = parsed.Sentences[sentence];
        var members = s.Words[head] is { Lemma: "member", Xpos: "NNS" };
        if (!members && s.Words[head].Upos is not ("NUM" or "PRON" or "DET" or "ADJ"))
            return null;
        foreach (var child in s.ChildrenOf(head, "nmod"))
            if (
                child > head
                && s.Words[head + 1].Form is "of"
                && At(sentence, child) is { Actor: { Kind: not ClaimantKind.Person } actor } whole
            )
                return new Actor(
                    actor.Id,
                    TextSpan.FromBounds(s.Words[head].Span.Start, whole.Span.End).In(parsed.Text),
                    members ? actor.Kind : ClaimantKind.Unnamed,
                    actor.Side,
                    actor.Country,
                    actor.Sector
                );
        return null;
    }

    static bool HasNoun(ParsedSentence s, int head) =>
        s.ChildrenOf(head).Any(c => s.Words[c].Upos is "NOUN" or "PROPN");

    /// <summary>Whose the statement, message or account is; platforms on the way are links of the channel.</summary>
    Actor? Owner(int sentence, int carrier, List<ChannelLink> channel, int depth)
    {
        var s = parsed.Sentences[sentence];
        if (depth > 4)
            return null;
        AddPlatform(s, carrier, channel);
        foreach (var child in s.ChildrenOf(carrier, "nmod:poss").Concat(s.ChildrenOf(carrier, "compound")))
            if (At(sentence, child) is { } mention)
                return mention.Actor;
        foreach (var child in s.ChildrenOf(carrier).Where(c => c > carrier))
        {
            var relation = s.Words[child].BaseRelation;
            if (relation is "acl")
            {
                if (Owner(sentence, child, channel, depth + 1) is { } inside)
                    return inside;
                continue;
            }
            if (
                relation is not ("nmod" or "obl")
                || !s.ChildrenOf(child, "case").Any(c => knowledge.Is(StatementWords.Owner, s.Words[c].Lemma))
            )
                continue;
            if (knowledge.Media.ContainsKey(s.Words[child].Lemma.ToLowerInvariant()))
            {
                if (Owner(sentence, child, channel, depth + 1) is { } behind)
                    return behind;
            }
            else if (At(sentence, child) is { } mention)
                return mention.Actor;
        }
        return null;
    }

    void AddPlatform(ParsedSentence s, int carrier, List<ChannelLink> channel)
    {
        foreach (var child in s.ChildrenOf(carrier))
            if (s.Words[child].Upos == "PROPN" && knowledge.Is(StatementWords.Platform, s.Words[child].Form))
                channel.Add(new ChannelLink(s.Words[child].Form, s.Words[child].Form, ClaimantKind.Outlet));
    }

    Actor? Unlisted(int sentence, int head)
    {
        var s = parsed.Sentences[sentence];
        var word = s.Words[head];
        var name = parsed.Names.FirstOrDefault(n =>
            n.Sentence == sentence && n.Kind is not NameKind.Other && n.FirstWord <= head && head <= n.LastWord
        );
        if (name is not null)
        {
            var wording = name.Span.In(parsed.Text);
            return name.Kind is NameKind.Person && !(name.FirstWord == name.LastWord && Acronym.IsAt(s.Words, head))
                ? new Actor("person", wording, ClaimantKind.Person, null, null, null)
                : new Actor(wording, wording, ClaimantKind.Organisation, null, null, null);
        }
        if (word.Upos is not ("NOUN" or "PROPN" or "ADJ" or "NUM") || char.IsAsciiDigit(word.Form[0]))
            return null;
        var first = head;
        while (
            first > 0
            && s.Words[first - 1].Upos is "ADJ" or "NOUN" or "PROPN" or "NUM"
            && !Clauses.IsQuote(s.Words[first - 1].Form)
        )
            first--;
        var last = head;
        while (word.Upos == "PROPN" && last + 1 < s.Words.Length && s.Words[last + 1].Upos is "PROPN")
            last++;
        var text = Clauses.Between(s, first, last).In(parsed.Text);
        return word.Upos == "PROPN" && Acronym.IsAt(s.Words, head)
                ? new Actor(text, text, ClaimantKind.Organisation, null, null, null)
            : word.Upos == "PROPN" ? new Actor("person", text, ClaimantKind.Person, null, null, null)
            : new Actor(word.Lemma.ToLowerInvariant(), text, ClaimantKind.Unnamed, null, null, null);
    }

    /// <summary>The actor as a link of a channel, if it is one that carries words.</summary>
    public static ChannelLink? Link(Actor actor) =>
        actor.Kind is ClaimantKind.Agency or ClaimantKind.Outlet
            ? new ChannelLink(actor.Id, actor.Name, actor.Kind)
            : null;

    /// <summary>The words of a source: its wording, or its noun phrase without what lies beyond the cue.</summary>
    public TextSpan SourceSpan(int sentence, int head, int cue)
    {
        var s = parsed.Sentences[sentence];
        var (first, last) = Clauses.Range(s, head);
        if (head < cue)
            last = Math.Min(last, cue - 1);
        else
            first = Math.Max(first, cue + 1);
        for (var i = head; i > first; i--)
            if (
                Clauses.IsQuote(s.Words[i].Form)
                && Quotations
                    .Touching(_quotes, s.Words[i].Span)
                    .Any(q => q.End == s.Words[i].Span.End && q.Start < s.Words[first].Span.Start)
            )
                first = i + 1;
        first = Opening(s, first, head);
        if (last - first > LongestSource)
            (first, last) = (Math.Max(first, head - LongestSource / 2), Comma(s, head, last));
        while (last > first && s.Words[last].Upos == "PUNCT" && s.Words[last].Form is not (")" or "”" or "\""))
            last--;
        // "The mayor on Tuesday said": the day is the saying's.
        if (
            last - 2 >= head
            && s.Words[last - 1].Lemma is "on"
            && s.Words[last].Form.EndsWith("day", StringComparison.Ordinal)
        )
            last -= 2;
        while (first < last && s.Words[first].Upos is "PUNCT" or "CCONJ" or "SCONJ")
            first++;
        var span = Clauses.Between(s, first, last);
        if (
            At(sentence, head) is { } mention
            && (mention.Span.End <= s.Words[cue].Span.Start || mention.Span.Start >= s.Words[cue].Span.End)
        )
            span = span.Union(mention.Span);
        return span;
    }

    /// <summary>"Lima (Reuters) – The mayor", "In a letter, the mayor", "by the mayor": where the noun phrase itself begins.</summary>
    static int Opening(ParsedSentence s, int first, int head)
    {
        var opening = first;
        for (var i = first; i < head; i++)
            if (
                s.Words[i].Form is "—" or "–" or "-" && i > 0 && s.Words[i].Span.Start > s.Words[i - 1].Span.End
                || s.Words[i].Form is "," && s.Words[opening].Upos is "ADP" or "SCONJ"
            )
                opening = i + 1;
        while (opening < head && s.Words[opening].Upos is "ADP" && s.Words[opening].Head == head)
            opening++;
        return opening;
    }

    /// <summary>The last word before the first comma behind the head, where a noun phrase runs too long.</summary>
    static int Comma(ParsedSentence s, int head, int last)
    {
        var comma = head + 1;
        while (comma <= last && s.Words[comma].Form is not ",")
            comma++;
        return comma - head <= LongestSource ? comma - 1 : head;
    }
}
