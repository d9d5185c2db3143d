using Casus.Language.Knowledge;
using Casus.Measure.Sets;

namespace Casus.Measure.Muc;

/// <summary>The country that a text is most about, by its English name.</summary>
sealed class MucCountries
{
    readonly Dictionary<string, string> _names;

    MucCountries(Dictionary<string, string> names) => _names = names;

    public static MucCountries Load(KnowledgeFiles files) =>
        new(
            KnowledgeTable
                .Read(files, "countries.tsv", "code", "names", "people", "metonyms")
                .ToDictionary(row => row[0], row => MucFill.Plain(row.List(1)[0]))
        );

    public string? Name(string code) => _names.GetValueOrDefault(code);

    public string? Of(CodedText text) =>
        text
            .Actors.All.Where(m => text.Report.Dateline is not { } line || !line.Contains(m.Span))
            .Select(m => m.Actor.Country)
            .OfType<string>()
            .GroupBy(c => c, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => _names.GetValueOrDefault(g.Key))
            .FirstOrDefault();
}
