using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Appeals;

/// <summary>Where nobody in particular is asked: "appealed to the international community", "called for foreign help".</summary>
static class WorldAtLarge
{
    public const string Id = "international-community";

    /// <summary>The words for the world stand behind the asking, with no other clause between.</summary>
    public static bool IsAsked(AskSentence sentence, int ask)
    {
        var start = sentence[ask].Span.End - sentence.Tree.Span.Start;
        var behind = sentence.Plain[start..];
        foreach (var phrase in sentence.Knowledge.Phrases("world"))
        {
            var at = WholeWords.IndexOf(behind, phrase);
            if (at >= 0 && IsNear(sentence, ask, sentence[ask].Span.End + at))
                return true;
        }
        return false;
    }

    static bool IsNear(AskSentence sentence, int ask, int at)
    {
        for (var word = ask + 1; word < sentence.Count && sentence[word].Span.Start < at; word++)
            if (sentence[word].Upos is "VERB" or "SCONJ" || sentence.Form(word) is ";" or "around" or "across")
                return false;
        return true;
    }
}
