using System.Collections.Immutable;
using System.Globalization;
using Casus.Language;
using Casus.Language.Knowledge;

namespace Casus.Reports.Dating;

/// <summary>A dated event that texts recall by name.</summary>
sealed record Anchor(string Id, ImmutableArray<string> Names, DateOnly Start, DateOnly? End)
{
    /// <summary>Every <c>anchors*.tsv</c>. Throws <see cref="FormatException"/> naming file and line.</summary>
    public static ImmutableArray<Anchor> Load(KnowledgeFiles files)
    {
        var anchors = ImmutableArray.CreateBuilder<Anchor>();
        foreach (var path in files.Paths.Where(p => p.StartsWith("anchors", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "id", "names", "start", "end", "note"))
        {
            var start = Day(row, row[2]) ?? throw row.Wrong("an anchor needs the day on which it began.");
            var end = Day(row, row[3]);
            if (end < start)
                throw row.Wrong($"it ends on {row[3]}, before it begins on {row[2]}.");
            anchors.Add(new(row[0], row.List(1), start, end));
        }
        return anchors.ToImmutable();
    }

    /// <summary>The first place where a line names it.</summary>
    public TextSpan? In(string text)
    {
        foreach (var name in Names)
        {
            for (var at = 0; (at = text.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at++)
                if (!Letter(text, at - 1) && !Letter(text, at + name.Length))
                    return new TextSpan(at, name.Length);
        }
        return null;
    }

    static bool Letter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    static DateOnly? Day(KnowledgeRow row, string cell) =>
        cell.Length == 0 ? null
        : DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
        : throw row.Wrong($"'{cell}' is no date of the form 2031-05-09.");
}
