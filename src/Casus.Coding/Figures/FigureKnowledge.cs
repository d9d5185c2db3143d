using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;

namespace Casus.Coding.Figures;

/// <summary>Words of loss, of victims and of equipment. Immutable.</summary>
public sealed class FigureKnowledge
{
    readonly FrozenDictionary<string, CountedWord> _counted;
    readonly FrozenDictionary<string, ImmutableArray<LossCue>> _cues;
    readonly FrozenDictionary<string, ImmutableArray<string>> _marks;
    readonly FrozenSet<(string Mark, string Word)> _marked;
    readonly ImmutableArray<string> _endings;
    readonly FrozenDictionary<string, FigureKind> _fates;

    FigureKnowledge(
        NumberWords numbers,
        DateWords dates,
        IEnumerable<CountedWord> counted,
        IEnumerable<(string Word, LossCue Cue)> cues,
        ImmutableArray<(string Word, string Mark)> marks,
        FrozenDictionary<string, FigureKind> fates
    )
    {
        _fates = fates;
        Numbers = numbers;
        Dates = dates;
        var words = counted.ToList();
        _endings = [.. words.Where(w => w.Lemma[0] == '-').Select(w => w.Lemma[1..])];
        _counted = words
            .DistinctBy(w => w.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(w => w.Lemma, StringComparer.Ordinal);
        _cues = cues.GroupBy(c => c.Word, c => c.Cue, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.OrderByDescending(c => c.Words.Length).ToImmutableArray(),
                StringComparer.Ordinal
            );
        _marks = marks
            .GroupBy(m => m.Mark, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(m => m.Word).ToImmutableArray(), StringComparer.Ordinal);
        _marked = marks.Select(m => (m.Mark, m.Word)).ToFrozenSet();
    }

    public NumberWords Numbers { get; }

    internal DateWords Dates { get; }

    /// <summary>Reads <c>en/figures</c>. Throws <see cref="FormatException"/> naming file and line when a row is wrong.</summary>
    public static FigureKnowledge Load(KnowledgeFiles files) =>
        new(
            NumberWords.Load(files),
            DateWords.Load(files),
            KnowledgeTable.Read(files, "en/figures/counted.tsv", "word", "kind", "status", "example").Select(Counted),
            WithForms(
                KnowledgeTable
                    .Read(files, "en/figures/losses.tsv", "word", "of", "kind", "counts", "example")
                    .Select(Cue),
                KnowledgeTable
                    .Read(files, "en/language/verbs.tsv", "lemma", "past", "participle")
                    .SelectMany(row => new[] { (row[1], row[0]), (row[2], row[0]) })
            ),
            [
                .. KnowledgeTable
                    .Read(files, "en/figures/marks.tsv", "word", "mark", "example")
                    .Select(row => (row[0], row[1])),
            ],
            KnowledgeTable
                .Read(files, "en/figures/fates.tsv", "word", "fate", "example")
                .ToFrozenDictionary(row => row[0], Fate, StringComparer.Ordinal)
        );

    static FigureKind Fate(KnowledgeRow row) =>
        Enum.TryParse<FigureKind>(row[1], true, out var kind)
            ? kind
            : throw row.Wrong($"'{row[1]}' is nothing that befalls people.");

    static CountedWord Counted(KnowledgeRow row)
    {
        VictimStatus? status =
            row[2].Length == 0 ? null
            : Enum.TryParse<VictimStatus>(row[2], true, out var s) ? s
            : throw row.Wrong($"'{row[2]}' is no status.");
        return Enum.TryParse<CountedKind>(row[1], true, out var kind)
            ? new CountedWord(row[0].ToLowerInvariant(), kind, status)
            : throw row.Wrong($"'{row[1]}' is nothing that is counted.");
    }

    static LossCue Cue(KnowledgeRow row)
    {
        CountedKind? counts =
            row[3].Length == 0 ? null
            : Enum.TryParse<CountedKind>(row[3], true, out var c) ? c
            : throw row.Wrong($"'{row[3]}' is nothing that is counted.");
        if (!Enum.TryParse<LossRole>(row[1], true, out var role))
            throw row.Wrong($"'{row[1]}' is no role in a loss.");
        return Enum.TryParse<FigureKind>(row[2], true, out var kind)
            ? CueOf([.. row[0].Split(' ')], role, kind, counts, $"{row.Path}:{row.Line}")
            : throw row.Wrong($"'{row[2]}' is no kind of figure.");
    }

    /// <summary>A class of words before the verb tells who must have done it.</summary>
    static LossCue CueOf(
        ImmutableArray<string> words,
        LossRole role,
        FigureKind kind,
        CountedKind? counts,
        string rule
    ) =>
        words[0][0] == '@' && words.Length > 1
            ? new LossCue(words[1..], role, kind, counts, words[0], rule)
            : new LossCue(words, role, kind, counts, null, rule);

    /// <summary>Irregular forms tell what their verbs tell, whatever the tagger takes them for: "shot", "slain".</summary>
    static IEnumerable<(string Word, LossCue Cue)> WithForms(
        IEnumerable<LossCue> cues,
        IEnumerable<(string Form, string Verb)> forms
    )
    {
        var of = forms.ToLookup(f => f.Verb, f => f.Form, StringComparer.Ordinal);
        foreach (var cue in cues)
        {
            yield return (cue.Words[0], cue);
            foreach (var form in of[cue.Words[0]].Distinct(StringComparer.Ordinal).Where(f => f != cue.Words[0]))
                yield return (form, cue);
        }
    }

    /// <summary>What the noun says befell those who stand behind its "of"; null for any other word.</summary>
    internal FigureKind? FateOf(string lemma) => _fates.TryGetValue(lemma, out var kind) ? kind : null;

    internal CountedWord? CountedAs(string lemma) => _counted.GetValueOrDefault(lemma);

    /// <summary>Whether a word that no row knows ends as words for people do.</summary>
    internal bool HasPersonEnding(string lemma) => _endings.Any(e => lemma.EndsWith(e, StringComparison.Ordinal));

    internal ImmutableArray<LossCue> CuesOf(string lemma) => _cues.GetValueOrDefault(lemma, []);

    internal bool Is(string mark, string word) => _marked.Contains((mark, word));

    /// <summary>Every phrase that bears the mark, in the order of the file.</summary>
    internal ImmutableArray<string> Phrases(string mark) => _marks.GetValueOrDefault(mark, []);

    internal bool Holds(string mark, ReadOnlySpan<char> text)
    {
        foreach (var phrase in Phrases(mark))
            if (WholeWords.Contains(text, phrase))
                return true;
        return false;
    }
}
