using System.Collections.Immutable;
using System.Globalization;
using Casus.Language.Knowledge;

namespace Casus.Coding.Appeals;

/// <summary>Reads <c>instruments.tsv</c> and files whose names begin alike.</summary>
static class InstrumentTable
{
    static readonly string[] Columns =
    [
        "id",
        "names",
        "year",
        "ended",
        "parties",
        "obligations",
        "articles",
        "known_until",
        "atop",
        "source",
        "keeper",
    ];

    /// <summary>A user's file <c>instruments-mine.tsv</c> beside ours is read too.</summary>
    static IEnumerable<string> Files(KnowledgeFiles files) =>
        files
            .Paths.Where(path =>
                path.StartsWith("instruments-", StringComparison.Ordinal)
                && path.EndsWith(".tsv", StringComparison.Ordinal)
            )
            .Prepend("instruments.tsv");

    /// <summary>Throws <see cref="FormatException"/> naming file and line, also for a duty that is not known.</summary>
    public static ImmutableArray<Instrument> Read(KnowledgeFiles files, Func<string, bool> isDuty)
    {
        var found = ImmutableArray.CreateBuilder<Instrument>();
        var states = StateCodes.Load(files);
        var rows = Files(files).SelectMany(path => KnowledgeTable.Read(files, path, Columns)).ToImmutableArray();
        foreach (var row in KnowledgeTable.Unique(rows, row => row[0]))
        {
            if (row.List(1).Length == 0)
                throw row.Wrong("an instrument needs a name.");
            foreach (var duty in row.List(5))
                if (!isDuty(duty))
                    throw row.Wrong($"the duty '{duty}' does not stand in duties.tsv.");
            found.Add(
                new(
                    row[0],
                    row.List(1),
                    Year(row, 2),
                    row[3].Length == 0 ? null : Year(row, 3),
                    [.. row.List(4).Select(party => states.Checked(row, party))],
                    row.List(5),
                    row.List(6),
                    Year(row, 7),
                    row[8].Length == 0 ? null : Number(row, 8),
                    row[9],
                    row[10].Length == 0 ? null : row[10]
                )
            );
        }
        return found.ToImmutable();
    }

    static int Year(KnowledgeRow row, int column) =>
        Number(row, column) is var year and > 1000 and < 2200 ? year : throw row.Wrong($"'{row[column]}' is no year.");

    static int Number(KnowledgeRow row, int column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw row.Wrong($"'{row[column]}' is no number.");
}
