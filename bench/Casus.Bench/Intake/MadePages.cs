using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Casus.Bench.Intake;

/// <summary>Pages of news sites without end: the written frames of <c>bench/pages</c> filled with sentences of the samples, in turn.</summary>
static partial class MadePages
{
    const int Seed = 20310509;

    /// <summary>The same pages for the same frames and samples.</summary>
    public static IReadOnlyList<string> Make(string root, int count)
    {
        var frames = Directory
            .EnumerateFiles(Path.Combine(root, "bench", "pages"), "*.html")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToList();
        var dice = new Random(Seed);
        var lines = BenchText
            .Documents(Path.Combine(root, "samples"), 30_000)
            .SelectMany(document => document.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        return [.. Enumerable.Range(0, count).Select(number => Filled(frames[number % frames.Count], lines, dice))];
    }

    static string Filled(string frame, List<string> lines, Random dice)
    {
        var day = $"2031-{dice.Next(1, 13):00}-{dice.Next(1, 29):00}";
        var (title, name) = (Words(lines, dice, 9), Words(lines, dice, 2));
        var repeated = Times()
            .Replace(
                frame,
                part => string.Concat(Enumerable.Repeat(part.Groups[2].Value, Number(part.Groups[1].Value)))
            );
        return Places()
            .Replace(
                repeated,
                place =>
                    place.Groups[1].Value switch
                    {
                        "title" => title,
                        "other" => Words(lines, dice, 9),
                        "name" => name,
                        "short" => Words(lines, dice, 2),
                        "line" => lines[dice.Next(lines.Count)],
                        "day" => day,
                        "number" => dice.Next(100_000).ToString(CultureInfo.InvariantCulture),
                        "path" => Outline(dice),
                        "script" => Script(Number(place.Groups[2].Value), dice),
                        "style" => Style(Number(place.Groups[2].Value), dice),
                        var unknown => throw new FormatException($"{{{{{unknown}}}}} is not known in a frame."),
                    }
            );
    }

    static string Words(List<string> lines, Random dice, int count) =>
        string.Join(
            ' ',
            lines[dice.Next(lines.Count)].Replace("\"", "", StringComparison.Ordinal).Split(' ').Take(count)
        );

    /// <summary>The outline of an icon.</summary>
    static string Outline(Random dice) =>
        string.Concat(Enumerable.Range(0, 12).Select(_ => $"l{dice.Next(24)} {dice.Next(24)}"));

    static string Script(int lines, Random dice)
    {
        var script = new StringBuilder();
        for (var i = 0; i < lines; i++)
            script.Append(
                CultureInfo.InvariantCulture,
                $"window.q=window.q||[];q.push({{slot:\"s{dice.Next(9999)}\",w:{dice.Next(900)},if:(a<b)&&c}});\n"
            );
        return script.ToString();
    }

    static string Style(int lines, Random dice)
    {
        var style = new StringBuilder();
        for (var i = 0; i < lines; i++)
            style.Append(
                CultureInfo.InvariantCulture,
                $".c{dice.Next(999)} > .d{dice.Next(999)} {{ margin: {dice.Next(40)}px auto; color: #{dice.Next(0x1000000):x6} }}\n"
            );
        return style.ToString();
    }

    static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{\{times (\d+)\}\}(.*?)\{\{end\}\}", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Times();

    [GeneratedRegex(@"\{\{([a-z]+)(?: (\d+))?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
