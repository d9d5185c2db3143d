namespace Casus.Language.Capitals;

/// <summary>A word of a line in capitals: a run of letters with the points and apostrophes inside it.</summary>
/// <param name="Before">What stands between it and the word before.</param>
readonly record struct CapitalWord(TextSpan Span, WordBorder Before);

/// <summary>What parts a word from the one before it.</summary>
enum WordBorder
{
    Blank,
    Mark,
    Digits,
    Sentence,
}
