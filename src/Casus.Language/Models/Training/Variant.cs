using Casus.Language.Trees;

namespace Casus.Language.Models.Training;

/// <summary>A sentence made to look like another kind of text, its tree unchanged.</summary>
static class Variant
{
    public static ParsedSentence InCapitals(ParsedSentence sentence) =>
        new(sentence.Span, [.. sentence.Words.Select(w => w with { Form = w.Form.ToUpperInvariant() })]);

    /// <summary>Null where the last word is no full stop, or the only word.</summary>
    public static ParsedSentence? WithoutFullStop(ParsedSentence sentence) =>
        sentence.Words is [_, _, .., { Form: ".", Head: >= 0 }]
            ? new(sentence.Span, sentence.Words.RemoveAt(sentence.Words.Length - 1))
            : null;
}
