namespace Casus.Coding.Figures;

/// <summary>Numbers over several incidents in a report of one of them: "Four were killed in shootings across the city".</summary>
static class Roundups
{
    /// <summary>The sentence tells of more than one incident.</summary>
    public static bool Is(FigureDraft draft)
    {
        var sentence = draft.Sentence;
        return sentence.Knowledge.Holds("several", sentence.Plain)
            || sentence.Sites.Any(s =>
                s is { Single: false, Counted: >= 0, Number.Quantity.Low: > 1 }
                && sentence.Knowledge.Is("occasion", sentence.Lemma(s.Counted))
            );
    }

    /// <summary>Such a number is of another level where the report gives a lower one for an incident alone; tolls never add up across levels.</summary>
    public static List<Figure> Apart(List<Figure> figures, IReadOnlySet<string> several) =>
        [
            .. figures.Select(f =>
                several.Contains(f.Id) && figures.Exists(one => IsOfOne(one, f, several))
                    ? f with
                    {
                        Background = true,
                    }
                    : f
            ),
        ];

    static bool IsOfOne(Figure one, Figure all, IReadOnlySet<string> several) =>
        !several.Contains(one.Id)
        && one is { Background: false, Standing: Standing.Stands, Kind: FigureKind.Killed or FigureKind.Wounded }
        && one.Quantity.Low > 0
        && one.Quantity.Low < all.Quantity.Low;
}
