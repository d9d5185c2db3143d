using System.Collections.Immutable;
using System.Runtime.InteropServices;
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

    /// <summary>In the order of their sentences.</summary>
    readonly List<Attribution> _found = [];

    /// <summary>Those of them by whom a quotation later in the text may be.</summary>
    readonly List<Attribution> _speakers = [];

    /// <summary>The last of each claimant.</summary>
    readonly Dictionary<(string, string), Attribution> _last = [];
    readonly Dictionary<TextSpan, Attribution> _late = [];

    /// <summary>Sentences are added in their order.</summary>
    public void Add(int sentence, List<Attribution> attributions)
    {
        attributions.Sort((a, b) => b.Content.Length.CompareTo(a.Content.Length));
        foreach (var a in attributions.Where(a => !IsUnheard(a)).Select(Through).ToList())
            Keep(a);
        foreach (var quote in Quotations.Touching(_quotes, parsed.Sentences[sentence].Span))
            if (Uncovered(sentence, quote) is { } part && SpeakerOf(sentence, quote) is { } speaker)
                Keep(
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
        a.QuotedBySomebody && _last.TryGetValue((a.Claimants[0].Id, a.Claimants[0].Name), out var before)
            ? a with
            {
                Channel = Heard(before),
            }
            : a;

    /// <summary>Its own channel, and the agency whose saying it lies in.</summary>
    ImmutableArray<ChannelLink> Heard(Attribution a)
    {
        Attribution? outer = null;
        for (
            var i = From(_found, a.Sentence);
            outer is null && i < _found.Count && _found[i].Sentence == a.Sentence;
            i++
        )
            if (_found[i].Content.Contains(a.Span) && Voices.Link(_found[i].Claimants[0]) is not null)
                outer = _found[i];
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
        var own = CollectionsMarshal.AsSpan(_found)[From(_found, sentence)..];
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
            if (IsCovered(s.Words[i].Span, own, quote) || IsCue(s.Words[i].Span, own, quote))
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

    /// <summary>A saying with its cue outside of the quotation holds the word.</summary>
    static bool IsCovered(TextSpan word, ReadOnlySpan<Attribution> own, TextSpan quote)
    {
        foreach (var a in own)
            if (a.Cue is { } cue && a.Content.Contains(word) && !quote.Contains(cue))
                return true;
        return false;
    }

    /// <summary>"The ministry "categorically denied" that …": what is quoted is how somebody outside of the quotation says it.</summary>
    static bool IsCue(TextSpan word, ReadOnlySpan<Attribution> own, TextSpan quote)
    {
        foreach (var a in own)
            if (a is { Cue: { } cue, Source: { } source } && cue.Contains(word) && !quote.Overlaps(source))
                return true;
        return false;
    }

    static bool HasVerb(ParsedSentence s, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Any(i => s.Words[i].Upos is "VERB" or "AUX");

    /// <summary>Who says a quotation: the saying on its own sentence, ahead of it in the paragraph, right behind it, or before it in the text.</summary>
    Attribution? SpeakerOf(int sentence, TextSpan quote)
    {
        var before = From(_speakers, sentence);
        return _late.GetValueOrDefault(quote) ?? (before > 0 ? _speakers[before - 1] : null);
    }

    void Keep(Attribution a)
    {
        _found.Add(a);
        _last[(a.Claimants[0].Id, a.Claimants[0].Name)] = a;
        if (
            a.IsSpeech
            && a.Claimants.Length == 1
            && a.Claimants[0] != Voices.Self
            && a.Claimants[0].Kind is not ClaimantKind.Author
        )
            _speakers.Add(a);
    }

    /// <summary>Where those of a sentence, or of a later one, begin.</summary>
    static int From(List<Attribution> found, int sentence)
    {
        var low = 0;
        for (var high = found.Count; low < high; )
            if (found[(low + high) / 2].Sentence < sentence)
                low = ((low + high) / 2) + 1;
            else
                high = (low + high) / 2;
        return low;
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
