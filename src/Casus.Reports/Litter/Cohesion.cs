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

    internal static IEnumerable<string> Stems(string folded, LanguageWords languages) =>
        PageTerms
            .Words(folded)
            .Where(word => word.Length >= ShortestWord && languages.OfWord(word).IsEmpty)
            .Select(word => word[..(word.Length < Stem ? word.Length : Math.Min(Stem, word.Length - 1))])
            .Distinct(StringComparer.Ordinal);
}
