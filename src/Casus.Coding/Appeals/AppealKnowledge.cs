using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Coding.Rules;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;

namespace Casus.Coding.Appeals;

/// <summary>Words of asking and answering, and the known instruments. Immutable.</summary>
public sealed class AppealKnowledge
{
    const string SharedLists = "en/events/00-words.rules";

    readonly FrozenSet<(string Role, string Word)> _words;
    readonly FrozenDictionary<string, ImmutableArray<string>> _phrases;

    AppealKnowledge(
        NumberWords numbers,
        DateWords dates,
        ImmutableArray<(string Role, string Word)> words,
        ImmutableArray<Instrument> instruments,
        RuleBook rules
    )
    {
        Rules = rules;
        Numbers = numbers;
        Dates = dates;
        Instruments = instruments;
        InstrumentNames =
        [
            .. instruments
                .SelectMany(i => i.Names)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(name => name.Length),
        ];
        AnyInstrument = SearchValues.Create(InstrumentNames.AsSpan(), StringComparison.OrdinalIgnoreCase);
        _words = words.ToFrozenSet();
        _phrases = words
            .GroupBy(w => w.Role, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.Select(w => w.Word).OrderByDescending(w => w.Length).ToImmutableArray(),
                StringComparer.Ordinal
            );
    }

    /// <summary>Who asks and what comes back, in the form of the event rules and with their shared word lists.</summary>
    internal RuleBook Rules { get; }

    internal NumberWords Numbers { get; }

    internal DateWords Dates { get; }

    /// <summary>Every treaty, charter and mechanism that the data file lists.</summary>
    public ImmutableArray<Instrument> Instruments { get; }

    /// <summary>The names of all of them, each once, the longest first.</summary>
    internal ImmutableArray<string> InstrumentNames { get; }

    /// <summary>All names at once: most sentences hold none.</summary>
    internal SearchValues<string> AnyInstrument { get; }

    /// <summary>Reads <c>en/appeals</c> and <c>instruments.tsv</c>. Throws <see cref="FormatException"/> naming file and line.</summary>
    public static AppealKnowledge Load(KnowledgeFiles files)
    {
        var words = KnowledgeTable
            .Read(files, "en/appeals/words.tsv", "word", "role", "example")
            .Concat(KnowledgeTable.Read(files, "en/appeals/truces.tsv", "word", "role", "example").Select(Truce))
            .Select(row => (row[1], row[0]));
        return new(
            NumberWords.Load(files),
            DateWords.Load(files),
            [.. words],
            InstrumentTable.Read(files, _ => true),
            Checked(RuleFile.Read(files, "en/appeals", [], SharedLists))
        );
    }

    /// <summary>A rule that ends in another word than these would never tell anything.</summary>
    static RuleBook Checked(RuleBook rules) =>
        rules.Rules.FirstOrDefault(r => !RuledAsks.Types.Contains(r.Type) && !Responses.Types.Contains(r.Type))
            is { } wrong
            ? throw new FormatException(
                $"{wrong.Path}, line {wrong.Line}: '{wrong.Type}' is none of {string.Join(", ", RuledAsks.Types.Concat(Responses.Types))}."
            )
            : rules;

    /// <summary>Roles of the two files are kept apart by a prefix.</summary>
    static KnowledgeRow Truce(KnowledgeRow row) => row with { Cells = row.Cells.SetItem(1, "truce:" + row[1]) };

    internal bool Is(string role, string word) => _words.Contains((role, word));

    internal ImmutableArray<string> Phrases(string role) => _phrases.GetValueOrDefault(role, []);

    /// <summary>The first phrase of the role in the text, longest phrases first; null if none is there.</summary>
    internal string? Holds(string role, ReadOnlySpan<char> text)
    {
        foreach (var phrase in Phrases(role))
            if (WholeWords.IndexOf(text, phrase) >= 0)
                return phrase;
        return null;
    }
}
