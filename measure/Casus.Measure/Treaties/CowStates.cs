using System.Globalization;
using Casus.Language.Knowledge;

namespace Casus.Measure.Treaties;

/// <summary>The numbers of states in COW and ATOP as ISO codes, by the day.</summary>
sealed class CowStates
{
    readonly ILookup<int, (string Code, DateOnly From, DateOnly To)> _codes;

    CowStates(ILookup<int, (string, DateOnly, DateOnly)> codes) => _codes = codes;

    /// <summary>Reads <c>states-cow.tsv</c>.</summary>
    public static CowStates Load(KnowledgeFiles files) =>
        new(
            KnowledgeTable
                .Read(files, "states-cow.tsv", "number", "code", "from", "to")
                .ToLookup(
                    row => int.Parse(row[0], CultureInfo.InvariantCulture),
                    row => (row[1], Day(row[2], DateOnly.MinValue), Day(row[3], DateOnly.MaxValue))
                )
        );

    static DateOnly Day(string cell, DateOnly open) =>
        cell.Length == 0 ? open : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The codes that the number stood for within the span, each with its share of it; <paramref name="to"/> is the first day behind it.</summary>
    public IEnumerable<(string Code, DateOnly From, DateOnly To)> In(int number, DateOnly from, DateOnly to) =>
        _codes[number]
            .Select(c => (c.Code, From: c.From > from ? c.From : from, To: c.To < to ? c.To : to))
            .Where(c => c.From < c.To);
}
