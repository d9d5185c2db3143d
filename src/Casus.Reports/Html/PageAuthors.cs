using System.Collections.Immutable;
using AngleSharp.Dom;
using Casus.Reports.Credits;
using Casus.Reports.Litter;

namespace Casus.Reports.Html;

/// <summary>The persons that a page names as its authors; agencies, outlets and addresses are none, and none is better than a wrong one.</summary>
static class PageAuthors
{
    const int LongestName = 60;

    public static string? Of(
        IDocument document,
        StructuredData data,
        MetaTags meta,
        string? site,
        ReportKnowledge knowledge
    )
    {
        var names = Persons(data.Authors, site, knowledge);
        if (names.Length == 0)
            names = Persons(
                new[]
                {
                    meta["author"],
                    meta["article:author"],
                    meta["parsely-author"],
                    meta["sailthru.author"],
                    meta["dc.creator"],
                }
                    .OfType<string>()
                    .Take(1),
                site,
                knowledge
            );
        if (names.Length == 0)
            names = Persons(
                document
                    .QuerySelectorAll(
                        "[rel=author], [itemprop=author] [itemprop=name], .author-name, .byline a, .author a"
                    )
                    .Select(e => e.TextContent)
                    .Take(6),
                site,
                knowledge
            );
        return names.Length == 0 ? null : string.Join(", ", names);
    }

    /// <summary>The persons among the names that came with a page; null when there is none.</summary>
    public static string? Named(string? stated, string? site, ReportKnowledge knowledge) =>
        stated is not null && Persons([stated], site, knowledge) is { Length: > 0 } names
            ? string.Join(", ", names)
            : null;

    static ImmutableArray<string> Persons(IEnumerable<string> stated, string? site, ReportKnowledge knowledge) =>
        [
            .. stated
                .SelectMany(s =>
                    s.Split([",", ";", " and ", " und ", " et ", " & ", " | "], StringSplitOptions.TrimEntries)
                )
                .Select(n => Bare(n, knowledge.Litter))
                .Where(n => IsPerson(n, site, knowledge))
                .Distinct(),
        ];

    static string Bare(string name, LitterLexicon litter)
    {
        name = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var (kind, length) = litter.Start(LineShape.Of(name));
        return kind is LitterKind.Byline && length < name.Length ? name[length..].Trim(' ', ':') : name;
    }

    static bool IsPerson(string name, string? site, ReportKnowledge knowledge) =>
        name.Length is > 2 and <= LongestName
        && name.Contains(' ', StringComparison.Ordinal)
        && LineShape.Of(name).Words <= 6
        && !name.Any(char.IsDigit)
        && name.AsSpan().IndexOfAny("@/|:") < 0
        && knowledge.Agencies.Find(name) is null
        && knowledge.Litter.Line(LineShape.Of(name)) is LitterKind.None
        && (site is null || AgencyLexicon.Fold(site) != AgencyLexicon.Fold(name));
}
