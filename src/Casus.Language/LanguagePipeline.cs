using Casus.Language.Models;
using Casus.Language.Trees;

namespace Casus.Language;

/// <summary>Text to sentences, words, tags, lemmas, trees and names: the ground floor's one verb.</summary>
public static class LanguagePipeline
{
    /// <summary>Reads any text; never throws on input. Line breaks always end a sentence.</summary>
    public static ParsedText Parse(string text, LanguageModel model) => throw new NotImplementedException();
}
