using System.Collections.Immutable;

namespace Casus.Language.Knowledge;

/// <summary>One row of a data file, with the line it stands on so that a complaint can name it.</summary>
public sealed record KnowledgeRow(string Path, int Line, ImmutableArray<string> Cells)
{
    /// <summary>The cell, or the empty string where the row ends before it.</summary>
    public string this[int column] => column < Cells.Length ? Cells[column] : "";

    /// <summary>The parts of a cell that holds several, split at <c>|</c>; none for an empty cell.</summary>
    public ImmutableArray<string> List(int column) =>
        this[column].Length == 0 ? [] : [.. this[column].Split('|', StringSplitOptions.TrimEntries)];

    public FormatException Wrong(string what) => new($"{Path}, line {Line}: {what}");
}

/// <summary>Reads the tab-separated data files: the first line that is no comment names the columns, <c>#</c> opens a comment line.</summary>
public static class KnowledgeTable
{
    /// <summary>All rows, checked against the columns expected. Throws <see cref="FormatException"/> naming file and line.</summary>
    public static ImmutableArray<KnowledgeRow> Read(
        KnowledgeFiles files,
        string path,
        params ReadOnlySpan<string> columns
    )
    {
        var (head, rows) = Lines(files, path);
        if (head is not null && !head.Cells.AsSpan().SequenceEqual(columns))
            throw head.Wrong(
                $"the columns should be {string.Join(", ", columns!)}, not {string.Join(", ", head.Cells)}. Part them by tabs, in this order."
            );
        return rows;
    }

    /// <summary>One column of a table whose others do not matter, row by row. Throws <see cref="FormatException"/> when there is no such column.</summary>
    public static IEnumerable<ImmutableArray<string>> Column(KnowledgeFiles files, string path, string column)
    {
        var (head, rows) = Lines(files, path);
        if (head is null)
            return [];
        var at = head.Cells.IndexOf(column);
        return at < 0 ? throw head.Wrong($"there is no column '{column}'.") : rows.Select(r => r.List(at));
    }

    /// <summary>The rows, of which no two may have the same key. Throws <see cref="FormatException"/> naming both lines.</summary>
    public static ImmutableArray<KnowledgeRow> Unique(ImmutableArray<KnowledgeRow> rows, Func<KnowledgeRow, string> key)
    {
        var first = new Dictionary<string, KnowledgeRow>(StringComparer.Ordinal);
        foreach (var row in rows)
            if (!first.TryAdd(key(row), row))
                throw row.Wrong(
                    $"'{key(row)}' stands twice, first in {first[key(row)].Path}, line {first[key(row)].Line}. Keep one of them."
                );
        return rows;
    }

    static (KnowledgeRow? Head, ImmutableArray<KnowledgeRow> Rows) Lines(KnowledgeFiles files, string path)
    {
        var rows = ImmutableArray.CreateBuilder<KnowledgeRow>();
        var number = 0;
        KnowledgeRow? head = null;
        foreach (var raw in files.Text(path).EnumerateLines())
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (line.IsWhiteSpace() || line[0] == '#')
                continue;
            var cells = line.ToString().Split('\t', StringSplitOptions.TrimEntries);
            var row = new KnowledgeRow(path, number, [.. cells]);
            if (head is null)
                head = row;
            else if (cells.Length > head.Cells.Length)
                throw row.Wrong(
                    $"{cells.Length} columns where {head.Cells.Length} were expected. Take out the tabs that are too many."
                );
            else
                rows.Add(row);
        }
        return (head, rows.ToImmutable());
    }
}
