namespace Casus.Coding.Main;

/// <summary>Runs of words as the lists of <c>data/en/main</c> write them; a word's closing * matches any ending.</summary>
static class Patterns
{
    /// <param name="words">Of a text, in small letters.</param>
    public static bool Hold(IReadOnlyList<string> words, IReadOnlyList<string> pattern)
    {
        for (var at = 0; at + pattern.Count <= words.Count; at++)
        {
            var same = 0;
            while (same < pattern.Count && Matches(words[at + same], pattern[same]))
                same++;
            if (same == pattern.Count)
                return true;
        }
        return false;
    }

    static bool Matches(string word, string pattern) =>
        pattern[^1] == '*' ? word.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1)) : word == pattern;
}
