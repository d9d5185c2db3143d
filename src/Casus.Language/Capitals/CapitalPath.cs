namespace Casus.Language.Capitals;

/// <summary>
/// The likeliest capitals of a line as a whole: a word's own odds, and those that a name has more than one word. Two states, so that the
/// best way to each is all that need be kept.
/// </summary>
static class CapitalPath
{
    /// <summary>The odds over all words, which those of a word hold already; like all numbers here in tenths of a logarithm.</summary>
    const int Prior = -18;

    /// <summary>Costs of a capital and of a small letter, behind each border or behind a word of either kind.</summary>
    static (int Capital, int Small) Step(WordBorder border, bool? before) =>
        border switch
        {
            WordBorder.Sentence => (-17, -2),
            WordBorder.Mark => (-17, -2),
            WordBorder.Digits => (-23, -1),
            _ => before is true ? (-9, -5) : (-23, -1),
        };

    /// <summary>Whether each word has a capital.</summary>
    public static bool[] Of(IReadOnlyList<CapitalWord> words, ReadOnlySpan<int> odds)
    {
        var fromCapital = new (bool ToCapital, bool ToSmall)[words.Count];
        var (capital, small) = (0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var (toCapital, toSmall) = (Step(words[i].Before, true), Step(words[i].Before, false));
            fromCapital[i] = (
                capital + toCapital.Capital >= small + toSmall.Capital,
                capital + toCapital.Small >= small + toSmall.Small
            );
            (capital, small) = (
                Math.Max(capital + toCapital.Capital, small + toSmall.Capital) + odds[i] - Prior,
                Math.Max(capital + toCapital.Small, small + toSmall.Small)
            );
        }
        var path = new bool[words.Count];
        var isCapital = capital >= small;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            path[i] = isCapital;
            isCapital = isCapital ? fromCapital[i].ToCapital : fromCapital[i].ToSmall;
        }
        return path;
    }
}
