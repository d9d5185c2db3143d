using System.Collections.Immutable;
using Casus.Language;

namespace Casus.Coding.Appeals;

/// <summary>The words that name a truce in a sentence.</summary>
/// <param name="Word">Head of the phrase; the verb of "exchanged prisoners".</param>
readonly record struct TruceWord(TruceKind Kind, TextSpan Span, int Word)
{
    static readonly ImmutableArray<(string Role, TruceKind Kind)> Kinds =
    [
        ("truce:truce", TruceKind.Ceasefire),
        ("truce:corridor", TruceKind.Corridor),
        ("truce:exchange", TruceKind.Exchange),
        ("truce:mandate", TruceKind.Mandate),
    ];

    /// <summary>The first kind that the sentence names; a truce in a quarrel without arms is none, nor is the mandate of a president.</summary>
    public static TruceWord? In(AskSentence sentence)
    {
        if (sentence.Knowledge.Holds("truce:figurative", sentence.Plain) is not null)
            return null;
        foreach (var (role, kind) in Kinds)
        {
            if (sentence.Knowledge.Holds(role, sentence.Plain) is not { } phrase)
                continue;
            if (kind == TruceKind.Mandate && sentence.Knowledge.Holds("truce:mission", sentence.Plain) is null)
                continue;
            var at = WholeWords.IndexOf(sentence.Plain, phrase);
            var span = new TextSpan(sentence.Tree.Span.Start + at, phrase.Length);
            return HeadOf(sentence, span) is >= 0 and var head ? new TruceWord(kind, span, head) : null;
        }
        return Exchanged(sentence);
    }

    static int HeadOf(AskSentence sentence, TextSpan span)
    {
        var word = sentence.Tree.WordAt(span.Start);
        while (word >= 0 && sentence[word].Head is >= 0 and var head && span.Contains(sentence[head].Span))
            word = head;
        return word;
    }

    /// <summary>"Exchanged twenty prisoners".</summary>
    static TruceWord? Exchanged(AskSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (
                sentence[i].Upos == "VERB"
                && sentence.Is("truce:exchange-verb", i)
                && sentence.HasChild(i, "obj", c => sentence.Is("truce:captive", c))
            )
                return new(TruceKind.Exchange, sentence[i].Span, i);
        return null;
    }
}
