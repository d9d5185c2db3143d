using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Reports.Litter;

/// <summary>The words by which pages give their litter away, in many languages: every <c>*.tsv</c> in a <c>reports/litter</c> folder.</summary>
sealed class LitterLexicon
{
    readonly FrozenDictionary<string, LitterKind> _lines;
    readonly FrozenDictionary<char, (string Cue, LitterKind Kind)[]> _starts;
    readonly ImmutableArray<(string Cue, LitterKind Kind)> _ends;
    readonly ImmutableArray<(string Cue, LitterKind Kind)> _parts;

    /// <summary>Asked for all at once first, since most lines hold none of them.</summary>
    readonly SearchValues<string> _anyPart;

    LitterLexicon(ILookup<string, (string Cue, LitterKind Kind)> cues)
    {
        _lines = cues["line"].ToFrozenDictionary(c => c.Cue, c => c.Kind, StringComparer.Ordinal);
        _starts = cues["start"].GroupBy(c => c.Cue[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _ends = [.. cues["end"]];
        _parts = [.. cues["part"]];
        _anyPart = SearchValues.Create([.. _parts.Select(p => p.Cue)], StringComparison.Ordinal);
    }

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static LitterLexicon Load(KnowledgeFiles files)
    {
        var cues = new Dictionary<(string, string), LitterKind>();
        foreach (var path in files.Paths.Where(p => p.Contains("/reports/litter/", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "kind", "where", "cues", "example"))
        {
            if (!Enum.TryParse<LitterKind>(row[0], ignoreCase: true, out var kind) || kind is LitterKind.None)
                throw row.Wrong($"'{row[0]}' is no kind of litter.");
            if (row[1] is not ("line" or "start" or "end" or "part"))
                throw row.Wrong($"'where' is line, start, end or part, not '{row[1]}'.");
            foreach (var cue in row.List(2))
                cues.TryAdd((row[1], row[1] is "line" ? LineShape.Fold(cue) : LineShape.FoldInside(cue)), kind);
        }
        return new(
            cues.OrderByDescending(c => c.Key.Item2.Length)
                .ThenBy(c => c.Key.Item2, StringComparer.Ordinal)
                .ToLookup(c => c.Key.Item1, c => (c.Key.Item2, c.Value))
        );
    }

    /// <summary>What the whole line says it is.</summary>
    public LitterKind Line(LineShape shape) => _lines.GetValueOrDefault(shape.Folded);

    /// <summary>What the line's first words say it is, and how many units of the folded text they take.</summary>
    public (LitterKind Kind, int Length) Start(LineShape shape)
    {
        if (shape.Folded.Length == 0 || !_starts.TryGetValue(shape.Folded[0], out var cues))
            return default;
        foreach (var (cue, kind) in cues)
            if (
                shape.Folded.StartsWith(cue, StringComparison.Ordinal)
                && (!char.IsLetter(cue[^1]) || Bound(shape.Folded, cue.Length))
            )
                return (kind, cue.Length);
        return default;
    }

    public LitterKind End(LineShape shape)
    {
        foreach (var (cue, kind) in _ends)
            if (
                shape.Folded.EndsWith(cue, StringComparison.Ordinal)
                && (!char.IsLetter(cue[0]) || Bound(shape.Folded, shape.Folded.Length - cue.Length - 1))
            )
                return kind;
        return LitterKind.None;
    }

    public LitterKind Part(LineShape shape)
    {
        if (!shape.Folded.AsSpan().ContainsAny(_anyPart))
            return LitterKind.None;
        foreach (var (cue, kind) in _parts)
            if (
                shape.Folded.IndexOf(cue, StringComparison.Ordinal) is >= 0 and var at
                && (!char.IsLetterOrDigit(cue[^1]) || Bound(shape.Folded, at + cue.Length))
            )
                return kind;
        return LitterKind.None;
    }

    static bool Bound(string folded, int at) =>
        at < 0 || at >= folded.Length || !char.IsLetterOrDigit(folded[at]) || folded[at] >= 0x2E80;
}
