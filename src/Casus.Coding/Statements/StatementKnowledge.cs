using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Cue verbs and phrases, hedges, background markers. Immutable.</summary>
public sealed class StatementKnowledge
{
    internal const string CuePath = "en/statements/cues.tsv";
    internal const string HedgePath = "en/statements/hedges.tsv";
    internal const string MediaPath = "en/statements/media.tsv";
    internal const string WordPath = "en/statements/words.tsv";
    internal const string SpeakerPath = "en/statements/speakers.tsv";
    internal const string PeoplePath = "en/figures/counted.tsv";
    internal const string BackgroundPath = "en/statements/background.tsv";

    internal static readonly string[] CueColumns = ["lemma", "takes", "polarity", "certainty", "example"];

    readonly FrozenSet<(string List, string Word)> _words;
    readonly FrozenSet<string> _speakers;

    StatementKnowledge(
        FrozenDictionary<string, Cue> verbs,
        FrozenDictionary<string, Cue> nouns,
        FrozenDictionary<string, Hedging> hedges,
        FrozenDictionary<string, string> media,
        ImmutableArray<string> background,
        FrozenSet<(string List, string Word)> words,
        FrozenSet<string> speakers,
        DateWords dates
    )
    {
        (_words, _speakers) = (words, speakers);
        Verbs = verbs;
        Nouns = nouns;
        Hedges = hedges;
        Media = media;
        Background = background;
        Dates = dates;
    }

    internal FrozenDictionary<string, Cue> Verbs { get; }

    internal FrozenDictionary<string, Cue> Nouns { get; }

    internal FrozenDictionary<string, Hedging> Hedges { get; }

    /// <summary>Nouns of things that carry words, with the platform that they belong to, or the empty string.</summary>
    internal FrozenDictionary<string, string> Media { get; }

    /// <summary>In lower case.</summary>
    internal ImmutableArray<string> Background { get; }

    internal DateWords Dates { get; }

    /// <summary>Whether a noun, by its lemma, is one for those who speak, want and judge.</summary>
    internal bool IsSpeaker(string noun) => _speakers.Contains(noun);

    /// <summary>The cue at a verb, with its particle where the two together are one; null when it is none.</summary>
    internal Cue? CueAt(ParsedSentence s, int verb)
    {
        if (
            verb + 1 < s.Words.Length
            && s.Words[verb + 1] is { Upos: "ADP" or "ADV" or "ADJ" } particle
            && particle.Head == verb
        )
            if (Verbs.TryGetValue($"{s.Words[verb].Lemma} {particle.Lemma}", out var phrasal))
                return phrasal;
        return Verbs.GetValueOrDefault(s.Words[verb].Lemma);
    }

    /// <summary>Whether a word stands in one of the lists of <see cref="StatementWords"/>.</summary>
    internal bool Is(string list, string word) => _words.Contains((list, word));

    /// <summary>Reads everything in <c>en/statements</c>. Throws <see cref="FormatException"/> naming file and line.</summary>
    public static StatementKnowledge Load(KnowledgeFiles files)
    {
        var rows = KnowledgeTable.Read(files, CuePath, CueColumns);
        var cues = KnowledgeTable
            .Unique(rows, row => row.List(1).Contains("noun") ? $"{row[0]} (noun)" : row[0])
            .Select(CueOf)
            .ToList();
        return new StatementKnowledge(
            cues.Where(c => !c.Has(CueShapes.Noun)).ToFrozenDictionary(c => c.Lemma, StringComparer.Ordinal),
            cues.Where(c => c.Has(CueShapes.Noun)).ToFrozenDictionary(c => c.Lemma, StringComparer.Ordinal),
            KnowledgeTable
                .Read(files, HedgePath, "lemma", "polarity", "certainty", "example")
                .ToFrozenDictionary(r => r[0], HedgingOf, StringComparer.Ordinal),
            KnowledgeTable
                .Read(files, MediaPath, "noun", "platform", "example")
                .ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal),
            [.. KnowledgeTable.Read(files, BackgroundPath, "words", "example").Select(r => r[0])],
            KnowledgeTable.Read(files, WordPath, "list", "word", "example").Select(ListedOf).ToFrozenSet(),
            Speakers(files),
            DateWords.Load(files)
        );
    }

    static FrozenSet<string> Speakers(KnowledgeFiles files) =>
        KnowledgeTable
            .Read(files, SpeakerPath, "noun", "example")
            .Select(r => r[0])
            .Concat(
                KnowledgeTable
                    .Read(files, PeoplePath, "word", "kind", "status", "example")
                    .Where(r => r[1] == "person")
                    .Select(r => r[0])
            )
            .ToFrozenSet(StringComparer.Ordinal);

    static (string List, string Word) ListedOf(KnowledgeRow row) =>
        StatementWords.All.Contains(row[0])
            ? (row[0], row[1])
            : throw row.Wrong($"'{row[0]}' is no list that code asks for.");

    static Hedging HedgingOf(KnowledgeRow row) =>
        new(Parse<Certainty>(row, 2), Parse<Polarity>(row, 1) is Polarity.Denies);

    static Cue CueOf(KnowledgeRow row)
    {
        var takes = CueShapes.None;
        var with = new List<string>();
        foreach (var shape in row.List(1))
            if (Enum.TryParse<CueShapes>(shape, ignoreCase: true, out var one))
                takes |= one;
            else if (shape.StartsWith('+'))
                with.Add(shape[1..]);
            else
                throw row.Wrong($"'{shape}' is no shape of a cue.");
        return new Cue(
            row[0],
            takes,
            [.. with],
            Parse<Polarity>(row, 2),
            Parse<Certainty>(row, 3),
            $"{row.Path}:{row.Line}"
        );
    }

    static T Parse<T>(KnowledgeRow row, int column)
        where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var value)
            ? value
            : throw row.Wrong($"'{row[column]}' is none of {string.Join(", ", Enum.GetNames<T>())}.");
}
