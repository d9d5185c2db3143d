using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;

namespace Casus.Coding.Main;

/// <summary>Words that tell a kind of incident. A pattern's last letter * matches any ending.</summary>
sealed record KindWords(IncidentKind Kind, ImmutableArray<string> Words, int Points, string Example);

/// <summary>Words that tell of what came after an incident. A pattern's last letter * matches any ending.</summary>
sealed record AftermathWords(ImmutableArray<string> Words, string Example);

/// <summary>A word that tells what the day beside it is the day of.</summary>
sealed record DayWord(string Group, string Lemma, string Example);

/// <summary>What finding the main incident needs to know: words by kind, and how rare words are. Immutable.</summary>
public sealed class MainKnowledge
{
    const string KindsFolder = "en/main";
    const string KindsFile = "kinds";

    const string VerbsFile = "en/main/verbs.tsv";
    const string AftermathFile = "en/main/aftermath.tsv";

    MainKnowledge(
        ImmutableArray<KindWords> kinds,
        ImmutableArray<DayWord> dayWords,
        WordRarity rarity,
        DateWords dates,
        NumberWords numbers,
        ImmutableArray<AftermathWords> aftermath
    )
    {
        (Kinds, Rarity, Dates, Numbers, DayWords, Aftermath) = (kinds, rarity, dates, numbers, dayWords, aftermath);
        AsideVerbs = Of("speech").Union(Of("later")).ToFrozenSet(StringComparer.Ordinal);
        SpeechVerbs = Of("speech").ToFrozenSet(StringComparer.Ordinal);
        StartVerbs = Of("start").ToFrozenSet(StringComparer.Ordinal);
        HappeningVerbs = Of("happen").ToFrozenSet(StringComparer.Ordinal);
        Happenings = Of("happening").ToFrozenSet(StringComparer.Ordinal);
        Outbreaks = Of("outbreak").ToFrozenSet(StringComparer.Ordinal);
        Truces = Of("truce").ToFrozenSet(StringComparer.Ordinal);
    }

    IEnumerable<string> Of(string group) => DayWords.Where(w => w.Group == group).Select(w => w.Lemma);

    internal ImmutableArray<KindWords> Kinds { get; }

    /// <summary>Verbs whose day is that of a statement or of what came later.</summary>
    internal FrozenSet<string> AsideVerbs { get; }

    internal FrozenSet<string> SpeechVerbs { get; }

    /// <summary>Verbs whose day is the one on which something began, with their particle where they need one.</summary>
    internal FrozenSet<string> StartVerbs { get; }

    /// <summary>Nouns of what begins on such a day; a talk or a war that begins is another matter.</summary>
    internal FrozenSet<string> Outbreaks { get; }

    /// <summary>Nouns of what ends fighting.</summary>
    internal FrozenSet<string> Truces { get; }

    /// <summary>Verbs that say of something only that it was.</summary>
    internal FrozenSet<string> HappeningVerbs { get; }

    /// <summary>Nouns of what is over in one day, beside <see cref="Outbreaks"/>.</summary>
    internal FrozenSet<string> Happenings { get; }

    internal ImmutableArray<DayWord> DayWords { get; }

    internal ImmutableArray<AftermathWords> Aftermath { get; }

    internal WordRarity Rarity { get; }

    internal DateWords Dates { get; }

    internal NumberWords Numbers { get; }

    /// <summary>Reads <c>en/main</c>; every file there whose name begins with <c>kinds</c> adds words. Throws <see cref="FormatException"/>.</summary>
    public static MainKnowledge Load(KnowledgeFiles files)
    {
        var kinds = files
            .In(KindsFolder)
            .Where(path => path.StartsWith($"{KindsFolder}/{KindsFile}", StringComparison.Ordinal))
            .SelectMany(path => KnowledgeTable.Read(files, path, "kind", "words", "points", "example"))
            .Select(ReadRow);
        var verbs = KnowledgeTable
            .Read(files, VerbsFile, "class", "lemma", "example")
            .Select(row => new DayWord(row[0], row[1], row[2]));
        var aftermath = KnowledgeTable
            .Read(files, AftermathFile, "words", "example")
            .Select(row => new AftermathWords(Patterns(row, 0), row[1]));
        return new(
            [.. kinds],
            [.. verbs],
            WordRarity.Load(files),
            DateWords.Load(files),
            NumberWords.Load(files),
            [.. aftermath]
        );
    }

    static KindWords ReadRow(KnowledgeRow row)
    {
        if (!Enum.TryParse<IncidentKind>(row[0], ignoreCase: true, out var kind))
            throw row.Wrong($"'{row[0]}' is no kind of incident.");
        if (!int.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out var points))
            throw row.Wrong($"'{row[2]}' is no number of points.");
        return new(kind, Patterns(row, 1), points, row[3]);
    }

    static ImmutableArray<string> Patterns(KnowledgeRow row, int column) =>
        row[column].Length == 0
            ? throw row.Wrong("the words are missing.")
            : [.. row[column].ToLowerInvariant().Split(' ')];
}
