using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>"according to X", before or behind what X says.</summary>
sealed class AccordingPhrases(ParsedText parsed, Voices voices, StatementKnowledge knowledge, Channels channels)
{
    public IEnumerable<Attribution> AccordingTo(int sentence)
    {
        var s = parsed.Sentences[sentence];
        for (var i = 0; i + 2 < s.Words.Length; i++)
        {
            if (!s.Words[i].Form.Equals("according", StringComparison.OrdinalIgnoreCase) || s.Words[i + 1].Form != "to")
                continue;
            if (NounAfterPreposition(sentence, i + 1) is not { } head)
                continue;
            var channel = new List<ChannelLink>();
            if (voices.Behind(sentence, head, channel) is not { } claimant)
                continue;
            var (named, through) = channels.Deepest(sentence, i, claimant, channel);
            if (Around(s, i, head) is not { } content)
                continue;
            yield return new Attribution(
                sentence,
                SourceAfter(sentence, i + 1, head, content.Span),
                Clauses.Between(s, i, i + 1),
                content.Span,
                content.Root,
                channels.Everybody(sentence, head, named),
                through,
                Polarity.Asserts,
                Certainty.Certain
            )
            {
                IsSpeech = true,
            };
        }
    }

    TextSpan SourceAfter(int sentence, int cue, int head, TextSpan content)
    {
        var span = voices.SourceSpan(sentence, head, cue);
        return span.Overlaps(content) ? parsed.Sentences[sentence].Words[head].Span : span;
    }

    int? NounAfterPreposition(int sentence, int to)
    {
        var s = parsed.Sentences[sentence];
        if (
            Math.Max(s.Words[to].Head, s.Words[to - 1].Head) is var phrase
            && phrase > to
            && s.Words[phrase].Upos is "NOUN"
            && knowledge.Media.ContainsKey(s.Words[phrase].Lemma.ToLowerInvariant())
        )
            return phrase;
        for (var i = to + 1; i < Math.Min(s.Words.Length, to + 12); i++)
        {
            if (knowledge.Media.ContainsKey(s.Words[i].Lemma.ToLowerInvariant()) && s.Words[i].Upos == "NOUN")
                return i;
            if (s.Words[i].Form is "," or "'s" or "’s" && s.Words[i].Form is ",")
                return null;
            if (voices.At(sentence, i) is { } mention && !PossessesNext(s, mention))
                return mention.Head;
            if (
                s.Words[i].Upos is "NOUN" or "PROPN"
                && (i + 1 >= s.Words.Length || s.Words[i + 1].Upos is not ("NOUN" or "PROPN" or "PART"))
            )
                return i;
        }
        return null;
    }

    static bool PossessesNext(ParsedSentence s, ActorMention mention)
    {
        for (var i = 0; i + 1 < s.Words.Length; i++)
            if (s.Words[i].Span.Start >= mention.Span.End)
                return s.Words[i].Form is "'s" or "’s" && s.Words[i + 1].Upos is "NOUN" or "ADJ";
        return false;
    }

    /// <summary>The clause that "according to X" stands in, without it: behind the comma at the front, before it at the end.</summary>
    static (TextSpan Span, int Root)? Around(ParsedSentence s, int cue, int head)
    {
        var last = Clauses.LastWord(s);
        if (cue <= 1)
        {
            var from = head + 1;
            while (from < last && s.Words[from - 1].Form != ",")
                from++;
            if (from >= last)
                from = Math.Min(head + 1, last);
            return from >= last ? null : (Clauses.Between(s, from, last), ContentReader.TopOf(s, from, last));
        }
        var end = cue - 1;
        while (end > 0 && s.Words[end].Form is "," or "—" or "–" or "-" or "(")
            end--;
        var start = 0;
        for (var i = end; i > 0; i--)
            if (s.Words[i].Form is ";")
            {
                start = i + 1;
                break;
            }
        return Inside(s, cue, head, start, end)
            ?? (end <= start ? null : (Clauses.Between(s, start, end), ContentReader.TopOf(s, start, end)));
    }

    /// <summary>"In which, according to X, nine died" and "fled and, according to X, left" tell what follows; "the road, according to X, is closed" the whole.</summary>
    static (TextSpan Span, int Root)? Inside(ParsedSentence s, int cue, int head, int start, int end)
    {
        var last = Clauses.LastWord(s);
        var close = head + 1;
        while (close < last && s.Words[close].Form != ",")
            close++;
        if (s.Words[cue - 1].Form != "," || close >= last - 1)
            return null;
        if (s.Words[end].Xpos is "WDT" or "WP" or "WRB" or "CC" || s.Words[end].Upos is "SCONJ")
            return (Clauses.Between(s, close + 1, last), ContentReader.TopOf(s, close + 1, last));
        return ContentReader.HasVerb(s, start, end)
            ? null
            : (Clauses.Between(s, start, last), ContentReader.TopOf(s, close + 1, last));
    }
}
