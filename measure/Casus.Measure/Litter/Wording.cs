using System.Text.RegularExpressions;
using Casus.Language.Knowledge;
using Casus.Measure.Pages;

namespace Casus.Measure.Litter;

/// <summary>One way in which pages word a kind of litter, with gaps.</summary>
/// <param name="Places">Where on a page it stands.</param>
/// <param name="IsHeld">Of the half that no rule was looked at with.</param>
sealed partial record Wording(
    string Kind,
    IReadOnlyList<string> Places,
    string Language,
    IReadOnlyList<string> Lines,
    bool IsHeld
)
{
    public static IReadOnlyList<Wording> Load(KnowledgeFiles files) =>
        [
            .. KnowledgeTable
                .Read(files, "wording.tsv", "kind", "where", "language", "lines")
                .Select(row => new Wording(
                    row[0],
                    row[1].Split(','),
                    row[2],
                    Stroke().Split(row[3]),
                    Halves.IsHeld($"{row[2]} {row[3]}".Replace('/', ' '))
                )),
        ];

    /// <summary>A stroke with blanks around it belongs to the line.</summary>
    [GeneratedRegex(@"(?<! )\|(?! )", RegexOptions.CultureInvariant)]
    private static partial Regex Stroke();
}
