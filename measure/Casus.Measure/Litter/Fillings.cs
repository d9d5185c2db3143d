using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Language.Knowledge;
using Casus.Measure.Copies;

namespace Casus.Measure.Litter;

/// <summary>What fills the gaps of a wording: headlines, captions, names and days of its language.</summary>
sealed partial class Fillings
{
    readonly ILookup<(string Kind, string Language), string> _texts;

    Fillings(ILookup<(string, string), string> texts) => _texts = texts;

    public static Fillings None { get; } = new(Array.Empty<int>().ToLookup(_ => ("", ""), _ => ""));

    public static Fillings Load(KnowledgeFiles files) =>
        new(
            KnowledgeTable
                .Read(files, "fillings.tsv", "kind", "language", "text")
                .ToLookup(row => (row[0], row[1]), row => row[2])
        );

    /// <summary>The lines of one use of a wording: a gap that stands in two of its lines as a caption is filled alike, headlines differ.</summary>
    public IReadOnlyList<string> Fill(Wording wording, string headline, Chance chance)
    {
        var caption = Of("C", wording.Language, chance);
        return
        [
            .. wording.Lines.Select(line =>
                Gap()
                    .Replace(
                        line,
                        gap =>
                            gap.Groups[1].Value switch
                            {
                                "T" => headline,
                                "N" => (2 + chance.Below(90)).ToString(CultureInfo.InvariantCulture),
                                "C" => caption,
                                var kind => Of(kind, wording.Language, chance),
                            }
                    )
            ),
        ];
    }

    /// <summary>In English where the language has none of its own.</summary>
    string Of(string kind, string language, Chance chance)
    {
        string[] own = [.. _texts[(kind, language)]];
        return chance.Of(own.Length > 0 ? own : [.. _texts[(kind, "en")].DefaultIfEmpty(kind)]);
    }

    [GeneratedRegex(@"\{([A-Z])\}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
