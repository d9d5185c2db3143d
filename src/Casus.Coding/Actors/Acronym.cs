using System.Collections.Immutable;
using Casus.Language.Trees;

namespace Casus.Coding.Actors;

/// <summary>A name in capitals among words that are not: a body's short name, whatever the name finder took it for.</summary>
static class Acronym
{
    const int Shortest = 3;

    public static bool IsAt(ImmutableArray<Word> words, int word) =>
        Is(words[word].Form) && words.Any(w => w.Upos is not "PUNCT" && w.Form.Any(char.IsLower));

    public static bool Is(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
            if (!char.IsUpper(c))
                return false;
        return form.Length >= Shortest;
    }
}
