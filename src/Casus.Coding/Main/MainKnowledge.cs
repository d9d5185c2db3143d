using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;

namespace Casus.Coding.Main;

/// <summary>Words that tell a kind of incident. A pattern's last letter * matches any ending.</summary>
sealed record KindWords(IncidentKind Kind, ImmutableArray<string> Words, int Points, string Example);

/// <summary>What finding the main incident needs to know: words by kind, and how rare words are. Immutable.</summary>
public sealed class MainKnowledge
{
    const string KindsFolder = "en/main";
    const string KindsFile = "kinds";

    const string VerbsFile = "en/main/verbs.tsv";

    MainKnowledge(ImmutableArray<KindWords> kinds, FrozenSet<string> asideVerbs, WordRarity rarity, DateWords dates) =>
        (Kinds, AsideVerbs, Rarity, Dates) = (kinds, asideVerbs, rarity, dates);

    internal ImmutableArray<KindWords> Kinds { get; }

    /// <summary>Verbs whose day is that of a statement or of what came later.</summary>
    internal FrozenSet<string> AsideVerbs { get; }

    internal WordRarity Rarity { get; }

    internal DateWords Dates { get; }

    /// <summary>Reads <c>en/main</c>; every file there whose name begins with <c>kinds</c> adds words. Throws <see cref="FormatException"/>.</summary>
    public static MainKnowledge Load(KnowledgeFiles files)
    {
        var kinds = files
            .In(KindsFolder)
            .Where(path => path.StartsWith($"{KindsFolder}/{KindsFile}", StringComparison.Ordinal))
            .SelectMany(path => KnowledgeTable.Read(files, path, "kind", "words", "points", "example"))
            .Select(ReadRow);
        var verbs = KnowledgeTable.Read(files, VerbsFile, "class", "lemma", "example").Select(row => row[1]);
        return new(
            [.. kinds],
            verbs.ToFrozenSet(StringComparer.Ordinal),
            WordRarity.Load(files),
            DateWords.Load(files)
        );
    }

    static KindWords ReadRow(KnowledgeRow row)
    {
        if (!Enum.TryParse<IncidentKind>(row[0], ignoreCase: true, out var kind))
            throw row.Wrong($"'{row[0]}' is no kind of incident.");
        if (!int.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out var points))
            throw row.Wrong($"'{row[2]}' is no number of points.");
        if (row[1].Length == 0)
            throw row.Wrong("the words are missing.");
        return new(kind, [.. row[1].ToLowerInvariant().Split(' ')], points, row[3]);
    }
}
