using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Casus.Coding.Appeals;
using Casus.Language.Knowledge;

namespace Casus.Coding.Obligations;

/// <summary>Named instruments, what each state pledged in which years, and what the duties mean. Immutable.</summary>
public sealed class TreatyKnowledge
{
    readonly FrozenDictionary<string, Duty> _duties;
    readonly FrozenDictionary<string, int> _ranks;
    readonly FrozenDictionary<string, string> _names;
    readonly FrozenDictionary<string, string> _states;

    TreatyKnowledge(
        ImmutableArray<Instrument> instruments,
        ImmutableArray<Pledge> pledges,
        ImmutableArray<Duty> duties,
        ImmutableArray<(string Code, ImmutableArray<string> Names)> states
    )
    {
        _names = states.ToFrozenDictionary(s => s.Code, s => s.Names[0], StringComparer.Ordinal);
        _states = states
            .SelectMany(s => s.Names.Prepend(s.Code).Select(name => (name, s.Code)))
            .DistinctBy(s => s.name, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(s => s.name, s => s.Code, StringComparer.OrdinalIgnoreCase);
        Instruments = instruments;
        Pledges = pledges;
        _duties = duties.ToFrozenDictionary(d => d.Code, StringComparer.Ordinal);
        _ranks = duties.Select((d, i) => (d.Code, i)).ToFrozenDictionary(d => d.Code, d => d.i, StringComparer.Ordinal);
        PledgesUntil = pledges.IsEmpty ? 0 : pledges.Max(p => p.KnownUntil);
    }

    public ImmutableArray<Instrument> Instruments { get; }

    /// <summary>By alliance, then party, then day.</summary>
    public ImmutableArray<Pledge> Pledges { get; }

    /// <summary>The last year for which <see cref="Pledges"/> speak.</summary>
    public int PledgesUntil { get; }

    /// <summary>The usual English name; null for a state that is gone.</summary>
    public string? NameOf(string code) => _names.GetValueOrDefault(code);

    /// <summary>The code of a state given by its code or a name of it, in any case; null for one that is not known.</summary>
    public string? StateOf(string given) =>
        _states.GetValueOrDefault(given.Trim())
        ?? Pledges.Select(p => p.Party).FirstOrDefault(p => p.Equals(given, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a code of a duty or condition means.</summary>
    public Duty this[string code] => _duties[code];

    /// <summary>The place of the weightiest of these duties in <c>duties.tsv</c>, whose first row weighs most.</summary>
    internal int Rank(IEnumerable<Owed> owed) => owed.SelectMany(o => o.Duties).Min(d => _ranks[d]);

    /// <summary>Reads <c>instruments.tsv</c>, <c>pledges.tsv</c>, <c>duties.tsv</c> and <c>countries.tsv</c>. Throws <see cref="FormatException"/> naming file and line.</summary>
    public static TreatyKnowledge Load(KnowledgeFiles files)
    {
        var listed = Duties(files).ToList();
        var duties = listed.ToDictionary(d => d.Code, StringComparer.Ordinal);
        var codes = StateCodes.Load(files);
        var pledges = KnowledgeTable
            .Read(
                files,
                "pledges.tsv",
                "alliance",
                "party",
                "from",
                "to",
                "duties",
                "conditions",
                "known_until",
                "source"
            )
            .Select(row => PledgeOf(row, duties, codes))
            .ToImmutableArray();
        var states = KnowledgeTable
            .Read(files, "countries.tsv", "code", "names", "people", "metonyms")
            .Select(row => (row[0], row.List(1)))
            .ToImmutableArray();
        return new(InstrumentTable.Read(files, duties.ContainsKey), pledges, [.. listed], states);
    }

    static IEnumerable<Duty> Duties(KnowledgeFiles files)
    {
        var rows = KnowledgeTable.Read(files, "duties.tsv", "code", "kind", "help", "says");
        foreach (var row in KnowledgeTable.Unique(rows, row => row[0]))
        {
            if (row[1] is not ("duty" or "condition"))
                throw row.Wrong($"'{row[1]}' is neither duty nor condition.");
            yield return new(row[0], row[1] == "condition", row[2] == "yes", row[3]);
        }
    }

    static Pledge PledgeOf(KnowledgeRow row, Dictionary<string, Duty> known, StateCodes codes)
    {
        foreach (var code in row.List(4).AddRange(row.List(5)))
            if (!known.ContainsKey(code))
                throw row.Wrong($"'{code}' does not stand in duties.tsv.");
        if (row[1].Length != 3)
            throw row.Wrong($"'{row[1]}' is no code of three letters.");
        return new(
            Number(row, 0),
            codes.Checked(row, row[1]),
            Day(row, 2),
            row[3].Length == 0 ? null : Day(row, 3),
            row.List(4),
            row.List(5),
            Number(row, 6),
            row[7]
        );
    }

    static int Number(KnowledgeRow row, int column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw row.Wrong($"'{row[column]}' is no number.");

    static DateOnly Day(KnowledgeRow row, int column) =>
        DateOnly.TryParseExact(
            row[column],
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : throw row.Wrong($"'{row[column]}' is no day such as 1997-08-29.");
}
