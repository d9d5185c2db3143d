using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Brings attributions and quotation marks together: a quotation belongs to one speaker across sentences and paragraphs.</summary>
sealed class Speech(ParsedText parsed)
{
    /// <summary>Shorter quotations are words that the author takes from somebody, and no speech.</summary>
    const int ShortestSpeech = 16;

    readonly ImmutableArray<TextSpan> _quotes = Quotations.In(parsed.Text);
    readonly List<Attribution> _found = [];
    readonly Dictionary<TextSpan, Attribution> _late = [];

    public void Add(int sentence, List<Attribution> attributions)
    {
        attributions.Sort((a, b) => b.Content.Length.CompareTo(a.Content.Length));
        _found.AddRange(attributions.Where(a => !IsUnheard(a)).Select(Through).ToList());
        foreach (var quote in Quotations.Touching(_quotes, parsed.Sentences[sentence].Span))
            if (Uncovered(sentence, quote) is { } part && SpeakerOf(sentence, quote) is { } speaker)
                _found.Add(
                    (SameParagraph(speaker.Span, part.Span) ? speaker : speaker with { Source = null, Cue = null }) with
                    {
                        Sentence = sentence,
                        Content = part.Span,
                        Root = part.Root,
                        Polarity = Polarity.Asserts,
                        Certainty = Certainty.Certain,
                        Stand = null,
                    }
                );
    }

    /// <summary>"He was quoted as saying": by whoever quoted him before.</summary>
    Attribution Through(Attribution a) =>
        a.QuotedBySomebody
        && _found.FindLast(b => b.Claimants[0].Id == a.Claimants[0].Id && b.Claimants[0].Name == a.Claimants[0].Name)
            is { } before
            ? a with
            {
                Channel = Heard(before),
            }
            : a;

    /// <summary>Its own channel, and the agency whose saying it lies in.</summary>
    ImmutableArray<ChannelLink> Heard(Attribution a)
    {
        var outer = _found.Find(b =>
            b.Sentence == a.Sentence && b.Content.Contains(a.Span) && Voices.Link(b.Claimants[0]) is not null
        );
        return outer is not null && Voices.Link(outer.Claimants[0]) is { } link && !a.Channel.Contains(link)
            ? a.Channel.Add(link)
            : a.Channel;
    }

    public List<Draft> Drafts()
    {
        var drafts = new List<Draft>();
        var bySentence = _found.ToLookup(a => a.Sentence);
        foreach (var a in _found)
        foreach (var claimant in a.Claimants.Select(c => c == Voices.Self ? Speaking(a, bySentence[a.Sentence]) : c))
            drafts.Add(
                new Draft(a.Sentence, a.Span, a.Content, a.Root, claimant)
                {
                    Source = a.Source,
                    Cue = a.Cue,
                    Basis = a.Basis,
                    Channel = a.Channel,
                    Polarity = a.Polarity,
                    Certainty = a.Certainty,
                    Said = a.Said,
                    IsMutual = a.IsMutual,
                    Stand = a.Stand,
                    Shape = a.Shape,
                    Rule = a.Rule,
                }
            );
        return drafts;
    }

    /// <summary>Who says "I": whose quotation it stands in, else the author.</summary>
    Actor Speaking(Attribution a, IEnumerable<Attribution> beside)
    {
        var own = a.Cue ?? a.Content;
        Attribution? best = null;
        foreach (var outer in beside)
            if (
                outer.Claimants[0] != Voices.Self
                && outer.Content.Contains(own)
                && (best is null || outer.Content.Length < best.Content.Length)
            )
                best = outer;
        if (best is null)
            foreach (var quote in Quotations.Touching(_quotes, own))
                if (quote.Contains(own) && SpeakerOf(a.Sentence, quote) is { } speaker)
                    best = speaker;
        return best is null || best.Claimants[0] == Voices.Self ? Voices.Author : best.Claimants[0];
    }

    /// <summary>A saying whose source and content lie on both sides of a paragraph's end cannot be.</summary>
    bool IsUnheard(Attribution a) => a.Span.Of(parsed.Text).Contains('\n');

    /// <summary>The part of a sentence inside a quotation that no saying of this sentence covers.</summary>
    (TextSpan Span, int Root)? Uncovered(int sentence, TextSpan quote)
    {
        var s = parsed.Sentences[sentence];
        if (quote.Length < ShortestSpeech || !quote.Overlaps(s.Span))
            return null;
        var first = -1;
        var last = -1;
        for (var i = 0; i < s.Words.Length; i++)
        {
            if (
                !quote.Contains(s.Words[i].Span)
                || s.Words[i].Upos is "PUNCT" && first < 0 && !Clauses.IsQuote(s.Words[i].Form)
            )
                continue;
            if (
                _found.Exists(a =>
                    a.Sentence == sentence
                    && a.Content.Contains(s.Words[i].Span)
                    && a.Cue is not null
                    && !IsInside(a.Cue.Value, quote)
                )
            )
                return null;
            first = first < 0 ? i : first;
            last = i;
        }
        if (first < 0 || last - first < 2 || quote.Start > s.Words[first].Span.Start + 1 && first > 0)
            return null;
        var inside = Clauses.Between(s, first, last);
        return inside.Length * 2 < s.Span.Length && !HasVerb(s, first, last)
            ? null
            : (inside, ContentReader.TopOf(s, first, last));
    }

    static bool HasVerb(ParsedSentence s, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Any(i => s.Words[i].Upos is "VERB" or "AUX");

    static bool IsInside(TextSpan cue, TextSpan quote) => quote.Contains(cue);

    /// <summary>Who says a quotation: the saying on its own sentence, ahead of it in the paragraph, right behind it, or before it in the text.</summary>
    Attribution? SpeakerOf(int sentence, TextSpan quote)
    {
        var before = _found.FindLast(a =>
            a.Sentence < sentence
            && a.IsSpeech
            && a.Claimants.Length == 1
            && a.Claimants[0] != Voices.Self
            && a.Claimants[0].Kind is not ClaimantKind.Author
        );
        return _late.GetValueOrDefault(quote) ?? before;
    }

    /// <summary>Sayings are read in advance, since "…," he said may stand at the end of a long quotation.</summary>
    public void LookAhead(IEnumerable<Attribution> attributions)
    {
        foreach (var a in attributions)
        foreach (var quote in Quotations.Touching(_quotes, a.Content))
            if (
                a.Cue is { } cue
                && a.IsSpeech
                && !quote.Contains(cue)
                && (a.Content.Overlaps(quote))
                && quote.Length >= ShortestSpeech
            )
                _late.TryAdd(quote, a);
    }

    bool SameParagraph(TextSpan a, TextSpan b) => !a.Union(b).Of(parsed.Text).Contains('\n');
}
