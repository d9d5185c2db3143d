using System.Collections.Immutable;
using System.Globalization;

namespace Casus.Measure.Treaties;

/// <summary>ATOP's table of members: one line per state, alliance and phase.</summary>
static class AtopMembers
{
    /// <summary>The last year that version 4.01 covers.</summary>
    const int KnownUntil = 2016;

    /// <summary>Columns of the table and our code for what they pledge; 0 or empty is no pledge.</summary>
    static readonly (string Column, string Code)[] Duties =
    [
        ("defense", "defense"),
        ("offense", "offense"),
        ("consul", "consultation"),
        ("milaid", "military aid"),
        ("neutral", "neutrality"),
        ("nonagg", "nonaggression"),
    ];

    static readonly (string Column, string Code)[] Conditions =
    [
        ("defcoadv", "adversary"),
        ("defcoloc", "location"),
        ("defcocon", "conflict"),
        ("defconum", "number"),
        ("defcodem", "demand"),
        ("defconpr", "no provocation"),
        ("concoreq", "request"),
    ];

    /// <summary>Rows of <c>pledges.tsv</c> in their order, and how many lines were left out because the state has no code.</summary>
    public static (ImmutableArray<string> Rows, int Left) Read(IEnumerable<string> lines, CowStates states)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<(int Alliance, string Party, DateOnly From, string Text)>();
        var left = 0;
        foreach (var line in lines)
        {
            var cells = line.Split(',');
            if (columns.Count == 0)
            {
                for (var i = 0; i < cells.Length; i++)
                    columns.Add(cells[i], i);
                continue;
            }
            string Cell(string name) => cells[columns[name]];
            var alliance = int.Parse(Cell("atopid"), CultureInfo.InvariantCulture);
            var from = Day(Cell("yrent"), Cell("moent"), Cell("dayent")) ?? throw new FormatException(line);
            var to = Day(Cell("yrexit"), Cell("moexit"), Cell("dayexit"));
            var before = rows.Count;
            foreach (
                var (party, since, until) in states.In(
                    int.Parse(Cell("member"), CultureInfo.InvariantCulture),
                    from,
                    to ?? DateOnly.MaxValue
                )
            )
                rows.Add(
                    (
                        alliance,
                        party,
                        since,
                        string.Join(
                            '\t',
                            alliance.ToString(CultureInfo.InvariantCulture),
                            party,
                            Iso(since),
                            until == DateOnly.MaxValue ? "" : Iso(until),
                            Codes(Duties, Cell),
                            Codes(Conditions, Cell),
                            KnownUntil.ToString(CultureInfo.InvariantCulture),
                            $"ATOP {alliance.ToString(CultureInfo.InvariantCulture)}"
                        )
                    )
                );
            left += rows.Count == before ? 1 : 0;
        }
        var ordered = rows.OrderBy(r => r.Alliance)
            .ThenBy(r => r.Party, StringComparer.Ordinal)
            .ThenBy(r => r.From)
            .ThenBy(r => r.Text, StringComparer.Ordinal);
        return ([.. ordered.Select(r => r.Text).Distinct()], left);
    }

    static string Codes((string Column, string Code)[] of, Func<string, string> cell) =>
        string.Join('|', of.Where(c => cell(c.Column) is not ("" or "0")).Select(c => c.Code));

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A month or day that is not known counts as the first; null for the year 0, which is none.</summary>
    static DateOnly? Day(string year, string month, string day) =>
        Number(year) is 0
            ? null
            : new DateOnly(Number(year), Math.Max(1, Number(month)), 1).AddDays(Math.Max(1, Number(day)) - 1);

    static int Number(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, CultureInfo.InvariantCulture);
}
