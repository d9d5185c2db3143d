using Casus.Language.Capitals;
using Casus.Language.Models;
using Casus.Language.Trees;

namespace Casus.Language;

/// <summary>Text to sentences, words, tags, lemmas, trees and names: the ground floor's one verb.</summary>
public static class LanguagePipeline
{
    /// <summary>
    /// Reads any text; never throws on input. Line breaks always end a sentence. Lines in capitals alone are read with the small letters that
    /// they would have, at the same offsets: the text parsed is the one read.
    /// </summary>
    public static ParsedText Parse(string text, LanguageModel model) => Parse(text, model, null);

    /// <summary>The same, where a sentence also ends at <paramref name="seam"/>, an offset in the text; null for nowhere.</summary>
    public static ParsedText Parse(string text, LanguageModel model, int? seam)
    {
        text = SmallLetters.Restore(text, model.Capitals);
        var reading = new Reading(text, model);
        var tokens = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            if (start < seam && seam < end)
            {
                reading.Line(start, seam.Value, tokens);
                start = seam.Value;
            }
            reading.Line(start, end, tokens);
            start = end + 1;
        }
        return reading.Finish();
    }

    /// <summary>Reads a text again but keeps the words and sentences given, e.g. those of a treebank; a word is its form, whatever letters it spans.</summary>
    public static ParsedText ParseWords(ParsedText given, LanguageModel model)
    {
        var reading = new Reading(given.Text, model);
        foreach (var sentence in given.Sentences)
            reading.Sentence(sentence.Words);
        return reading.Finish();
    }
}
