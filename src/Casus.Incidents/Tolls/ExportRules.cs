using System.Collections.Immutable;
using System.Globalization;
using Casus.Language.Knowledge;

namespace Casus.Incidents.Tolls;

/// <summary>What ACLED and UCDP GED put where the words give no number; kept apart from the ledger's own figures. Immutable.</summary>
public sealed class ExportRules
{
    readonly ImmutableArray<Row> _rows;

    ExportRules(ImmutableArray<Row> rows) => _rows = rows;

    /// <summary>Reads <c>en/figures/imputed.tsv</c>. Throws <see cref="FormatException"/> naming file and line when a row is wrong.</summary>
    public static ExportRules Load(KnowledgeFiles files) =>
        new([
            .. KnowledgeTable
                .Unique(
                    KnowledgeTable.Read(
                        files,
                        "en/figures/imputed.tsv",
                        "scheme",
                        "word",
                        "elsewhere",
                        "war",
                        "source",
                        "example"
                    ),
                    row => $"{row[0]} {row[1]}"
                )
                .Select(Row.Of)
                .OrderByDescending(r => r.Word.Length)
                .ThenBy(r => r.Word, StringComparer.Ordinal),
        ]);

    /// <summary>
    /// The number for the words of a figure without one ("dozens of villagers"; any others are a loss without a number), or null where the scheme has none.
    /// </summary>
    /// <param name="inWar">Whether the loss fell in a war zone, in which ACLED takes an unknown number for larger.</param>
    public ImputedNumber? Impute(ExportScheme scheme, string words, bool inWar)
    {
        foreach (var row in _rows)
            if (row.Scheme == scheme && (row.Word.Length == 0 || Holds(words, row.Word)))
                return row.Number(inWar);
        return null;
    }

    static bool Holds(string words, string word)
    {
        for (
            var at = words.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = words.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase)
        )
            if (
                (at == 0 || !char.IsLetterOrDigit(words[at - 1]))
                && (at + word.Length == words.Length || !char.IsLetterOrDigit(words[at + word.Length]))
            )
                return true;
        return false;
    }

    sealed record Row(ExportScheme Scheme, string Word, long Elsewhere, long War, string Source)
    {
        public static Row Of(KnowledgeRow row) =>
            Enum.TryParse<ExportScheme>(row[0], true, out var scheme)
                ? new(scheme, row[1], Count(row, 2), Count(row, 3), row[4])
                : throw row.Wrong($"'{row[0]}' is no scheme: write acled or ged.");

        public ImputedNumber Number(bool inWar)
        {
            var said = Word.Length == 0 ? "no number" : $"'{Word}'";
            var where =
                Elsewhere == War ? ""
                : inWar ? " in a war zone"
                : " outside war zones";
            return new(inWar ? War : Elsewhere, $"{said} is {(inWar ? War : Elsewhere)}{where}: {Source}");
        }

        static long Count(KnowledgeRow row, int column) =>
            long.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                ? count
                : throw row.Wrong($"'{row[column]}' is no number of people.");
    }
}
