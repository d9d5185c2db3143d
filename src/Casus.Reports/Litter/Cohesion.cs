using Casus.Reports.Languages;

namespace Casus.Reports.Litter;

/// <summary>
/// The words that the paragraphs of a page share: a headline or a subhead speaks of what its report speaks of, the headline of another page does
/// not, whatever the language.
/// </summary>
sealed class Cohesion
{
    /// <summary>Endings change with case and number, beginnings hardly.</summary>
    const int Stem = 5;
    const int ShortestWord = 3;

    readonly Dictionary<string, int> _paragraphs = new(StringComparer.Ordinal);
    readonly bool[] _counted;
    readonly PageParts _page;
    readonly LanguageWords _languages;

    public Cohesion(PageParts page, LanguageWords languages)
    {
        (_page, _languages) = (page, languages);
        _counted = [.. Enumerable.Range(0, page.Count).Select(i => page.Shape(i).IsProse && page.Kept(i))];
        for (var i = 0; i < page.Count; i++)
            if (_counted[i])
                foreach (var stem in page.Stems(i, languages))
                    _paragraphs[stem] = _paragraphs.GetValueOrDefault(stem) + 1;
    }

    /// <summary>How many telling words a line has, and how many of them stand in a paragraph other than it.</summary>
    public (int Words, int Shared) Of(int line)
    {
        var own = _counted[line] ? 1 : 0;
        var (words, shared) = (0, 0);
        foreach (var stem in _page.Stems(line, _languages))
        {
            words++;
            if (_paragraphs.GetValueOrDefault(stem) > own)
                shared++;
        }
        return (words, shared);
    }

    /// <summary>The beginnings of the telling words of a line, each once.</summary>
    internal static string[] Stems(string folded, LanguageWords languages)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var known = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var span in PageTerms.WordsOf(folded))
            if (span.Length >= ShortestWord && languages.OfWord(span.Of(folded)).IsEmpty)
                known.Add(
                    folded.AsSpan(span.Start, span.Length < Stem ? span.Length : Math.Min(Stem, span.Length - 1))
                );
        return [.. stems];
    }
}
