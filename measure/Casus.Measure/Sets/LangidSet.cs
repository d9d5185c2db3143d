using System.Text.Json;
using System.Text.RegularExpressions;
using Casus.Measure.Pages;
using Casus.Measure.Seeds;

namespace Casus.Measure.Sets;

/// <summary>Single words with their language (a code, a tab, a word a line), and the titles of news pages with the language that their page declares.</summary>
static partial class LangidSet
{
    public const string Name = "langid";
    const string Pages = "fundus";

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var words = Bench
            .Files(folder, ".txt")
            .SelectMany(File.ReadLines)
            .Select(line => line.Split('\t'))
            .Where(row => row.Length == 2)
            .Select(row => (Language: row[0], Text: row[1]))
            .Take(bench.Limit ?? int.MaxValue)
            .ToList();
        foreach (var score in Of("words", words, bench))
            yield return score;
        var titles = Titles(Path.Combine(Path.GetDirectoryName(folder)!, Pages)).ToList();
        foreach (var score in Of("titles", titles, bench))
            yield return score;
        foreach (var half in Headlines().GroupBy(row => row.Half, row => (row.Language, row.Text)))
        foreach (var score in Of(half.Key == "held" ? "headlines_held" : "headlines", [.. half], bench))
            yield return score;
    }

    /// <summary>Our own, in every language that is told at all, among them those of which nobody has tables of grams.</summary>
    static IEnumerable<(string Half, string Language, string Text)> Headlines() =>
        File.ReadLines(Path.Combine(CheckoutFolder.Root, "tests", "Casus.Reports.Tests", "Languages", "headlines.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(row => (row[1], row[0], row[2]));

    static IEnumerable<Score> Of(string what, IReadOnlyList<(string Language, string Text)> gold, Bench bench)
    {
        if (gold.Count == 0)
            yield break;
        var right = 0;
        foreach (var (language, text) in gold)
        {
            var said = bench.Models.Reports.LikeliestLanguage(text);
            if (Folded(said ?? "") == Folded(language))
                right++;
            else if (bench.Fails)
                bench.Tell($"{what}: {said} for {language}: {text}");
        }
        var commonest = gold.CountBy(g => Folded(g.Language)).Max(g => g.Value);
        yield return new(Name, $"{what}.accuracy", (double)right / gold.Count, (double)commonest / gold.Count);
        yield return new(Name, $"{what}.languages", gold.Select(g => Folded(g.Language)).Distinct().Count());
    }

    /// <summary>Written norms of one language, as the sets mix them.</summary>
    static string Folded(string code) =>
        code switch
        {
            "nb" or "nn" => "no",
            "id" => "ms",
            "bs" => "hr",
            "ku" => "ckb",
            _ => code,
        };

    static IEnumerable<(string Language, string Text)> Titles(string folder)
    {
        var truth = Path.Combine(folder, "truth.json");
        if (!File.Exists(truth))
            yield break;
        using var json = JsonDocument.Parse(File.ReadAllBytes(truth));
        var files = PageFiles.In([folder], []);
        foreach (var page in json.RootElement.EnumerateArray())
            if (
                page.Text("title") is { } title
                && files.Read(page.Text("file") ?? "") is { } bytes
                && Declared().Match(System.Text.Encoding.Latin1.GetString(bytes)) is { Success: true } language
            )
                yield return (language.Groups[1].Value.ToLowerInvariant(), title);
    }

    [GeneratedRegex(@"<html[^>]*\blang=[""']?([a-zA-Z]{2,3})", RegexOptions.IgnoreCase)]
    private static partial Regex Declared();
}
