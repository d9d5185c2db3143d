using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>"A cited B as saying", "B was quoted by A as saying": B speaks, A is a link of the channel.</summary>
sealed class CitedSpeech(ParsedText parsed, Voices voices, Subjects subjects, ContentReader contents, Channels channels)
{
    /// <summary>"A cited B as saying", "B was quoted by A as saying": B speaks, A is a link.</summary>
    public Attribution? Cited(int sentence, int verb, Cue cue)
    {
        var s = parsed.Sentences[sentence];
        if (s.Words[verb].Form is "citing" or "quoting")
            return null;
        var passive = Clauses.IsPassive(s, verb) || (verb > 0 && s.Words[verb - 1].Lemma == "be");
        if (verb > 0 && s.Words[verb - 1].Lemma == "as")
            return null;
        var saying = -1;
        for (var i = verb + 1; i < s.Words.Length; i++)
            if (s.Words[i].Form is "saying" or "telling" or "claiming")
            {
                saying = i;
                break;
            }
        if (saying < 0)
            return null;
        var channel = new List<ChannelLink>();
        int? speaker = passive
            ? s.ChildrenOf(verb, "nsubj").Cast<int?>().FirstOrDefault() ?? BeforeVerb(sentence, verb)
            : channels.NounAfter(sentence, verb);
        if (speaker is not { } head || voices.Behind(sentence, head, channel) is not { } claimant)
            return null;
        if (
            passive
                ? ByAfter(sentence, verb, saying + 2) is { } agent
                : (agent = subjects.Of(sentence, verb) ?? -1) >= 0
        )
            if (voices.At(sentence, agent) is { } quoting)
                channel.Add(channels.Carrier(sentence, quoting));
        // "…," he was quoted as saying by A: what follows is no part of what he said.
        var closes = passive && saying + 2 < s.Words.Length && s.Words[saying + 1].Lemma is "by";
        var content =
            closes ? Before(s, Math.Min(verb, head))
            : contents.Find(sentence, saying, null, null, cue with { Takes = CueShapes.Clause }) is { } clause
                ? (clause.Span, clause.Root)
            : Rest(s, saying, Math.Min(verb, head));
        return content is not { } said
            ? null
            : new Attribution(
                sentence,
                voices.SourceSpan(sentence, head, passive ? verb : saying),
                passive ? Clauses.Between(s, verb, saying) : s.Words[verb].Span,
                said.Span,
                said.Root,
                [claimant],
                [.. channel.Distinct()],
                Polarity.Asserts,
                Certainty.Certain
            )
            {
                IsSpeech = true,
                QuotedBySomebody = passive && channel.Count == 0,
            };
    }

    int? BeforeVerb(int sentence, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 4); i--)
            if (voices.At(sentence, i) is { } mention)
                return mention.Head;
        return null;
    }

    int? ByAfter(int sentence, int verb, int limit)
    {
        var s = parsed.Sentences[sentence];
        for (var i = verb + 1; i < Math.Min(limit, s.Words.Length); i++)
            if (s.Words[i].Lemma == "by")
                return channels.NounAfter(sentence, i);
        return null;
    }

    /// <summary>"…," A cited B as saying: what stands before, or else what stands behind.</summary>
    static (TextSpan Span, int Root)? Rest(ParsedSentence s, int saying, int first)
    {
        var last = Clauses.LastWord(s);
        return saying < last - 1
            ? (Clauses.Between(s, saying + 1, last), ContentReader.TopOf(s, saying + 1, last))
            : Before(s, first);
    }

    static (TextSpan Span, int Root)? Before(ParsedSentence s, int first)
    {
        var end = first - 1;
        while (end > 0 && s.Words[end].Upos != "PUNCT")
            end--;
        while (end > 0 && s.Words[end].Form is "," or "-" or "–")
            end--;
        return end < 1 ? null : (Clauses.Between(s, 0, end), ContentReader.TopOf(s, 0, end));
    }
}
