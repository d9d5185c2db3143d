using System.Text.Json;
using Casus.Measure.Pages;
using Casus.Measure.Seeds;
using Casus.Measure.Sets;

namespace Casus.Measure.Litter;

/// <summary>A report as it should come out: its headline and its lines.</summary>
sealed record CleanBody(string Language, string Title, IReadOnlyList<string> Lines)
{
    const int FewestLines = 3;

    public bool IsHeld => Halves.IsHeld(Lines[^1].Replace('/', ' '));

    /// <summary>The bodies written for the scorer: a line <c>== en</c> opens each, the headline follows.</summary>
    public static IEnumerable<CleanBody> Written(string file)
    {
        var lines = File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').ToList();
        for (var at = 0; at < lines.Count; )
        {
            var own = lines.Skip(at + 1).TakeWhile(line => !line.StartsWith("== ", StringComparison.Ordinal)).ToList();
            yield return new(lines[at][3..], own[0], own[1..]);
            at += 1 + own.Count;
        }
    }

    /// <summary>
    /// The samples of the project, without the lines that their expectations want away and those that end no sentence: in these files
    /// that is litter.
    /// </summary>
    public static IEnumerable<CleanBody> Samples(string folder)
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "expected.json")));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in expected.RootElement.GetProperty("reports").EnumerateObject())
        {
            if (report.Value.Text("title") is not { } title || Text(folder, report.Name) is not { } text)
                continue;
            var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            string[] absent = report.Value.TryGetProperty("absent", out var a)
                ? [.. a.EnumerateArray().Select(x => x.GetString()!)]
                : [];
            string[] own =
            [
                .. lines
                    .SkipWhile(line => line != title)
                    .Skip(1)
                    .Where(line => ".\"”!?".Contains(line[^1], StringComparison.Ordinal))
                    .Where(line => !absent.Any(x => line.Contains(x, StringComparison.Ordinal))),
            ];
            if (own.Length >= FewestLines && seen.Add(title))
                yield return new("en", title, own);
        }
    }

    static string? Text(string folder, string name)
    {
        var (file, item) = name.Split('#') is [var container, var inside] ? (container, inside) : (name, null);
        var path = Path.Combine(folder, file);
        return item is not null
                ? JsonLines.Read([path]).First(row => row.GetProperty("id").GetString() == item).Text("text")
            : Path.GetExtension(file) == ".txt" ? File.ReadAllText(path)
            : null;
    }
}
