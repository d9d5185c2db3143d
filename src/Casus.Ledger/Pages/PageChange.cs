namespace Casus.Ledger.Pages;

/// <summary>What two texts of one page do not share, paragraph by paragraph, each in the order of its text.</summary>
public sealed record PageChange(
    string Was,
    string Now,
    string? Title,
    string File,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Dropped
)
{
    public static PageChange Between(StoredReport was, StoredReport now)
    {
        var (before, after) = (Paragraphs(was), Paragraphs(now));
        return new(
            was.Report.Id,
            now.Report.Id,
            now.Report.Title,
            now.Files[0],
            [.. after.Except(before, StringComparer.Ordinal)],
            [.. before.Except(after, StringComparer.Ordinal)]
        );
    }

    /// <summary>White space is no change.</summary>
    static List<string> Paragraphs(StoredReport stored) =>
        [
            .. stored
                .Report.Text.Split('\n')
                .Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                .Where(line => line.Length > 0),
        ];
}
