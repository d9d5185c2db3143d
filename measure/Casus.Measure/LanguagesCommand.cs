using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Reports.Languages;

namespace Casus.Measure;

/// <summary><c>languages FOLDER OUT</c>: the n-gram tables of the npm package eld to the compact file that ships as <c>data/languages.grams</c>.</summary>
static partial class LanguagesCommand
{
    /// <summary>Other codes for what <c>data/languages.tsv</c> names otherwise.</summary>
    static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal) { ["ku"] = "ckb" };

    public static int Run(string[] args)
    {
        if (args is not [var folder, var target])
        {
            Console.Error.WriteLine("languages takes the folder of the npm package eld and the file to write.");
            return 2;
        }
        var tables = Path.Combine(folder, "src", "ngrams", "medium.js");
        var signs = Path.Combine(folder, "src", "dictionary.js");
        if (!File.Exists(tables) || !File.Exists(signs))
        {
            Console.Error.WriteLine($"{folder} is not there or no eld. npm pack eld@2.1.0 brings it as package/.");
            return 2;
        }
        var bytes = Bytes(File.ReadAllText(signs));
        var text = File.ReadAllText(tables);
        var from = text.IndexOf("ngrams:{", StringComparison.Ordinal);
        var languages = Language()
            .Matches(text[..from])
            .Select(m => Renamed.GetValueOrDefault(m.Groups[1].Value, m.Groups[1].Value))
            .ToList();
        var grams = Row()
            .Matches(text, from + "ngrams:{".Length)
            .Select(m =>
                (Gram(m.Groups[1].Value + m.Groups[2].Value + m.Groups[3].Value, bytes), Scores(m.Groups[4].Value))
            )
            .ToList();
        File.WriteAllBytes(target, GramModel.Build(languages, grams));
        Console.WriteLine($"{target}: {grams.Count} grams of {languages.Count} languages");
        return 0;
    }

    /// <summary>The package writes bytes above 127 as signs of its own: its list names the sign of each.</summary>
    static Dictionary<char, byte> Bytes(string script)
    {
        var signs = Sign().Matches(script[script.IndexOf('[', StringComparison.Ordinal)..]);
        var bytes = new Dictionary<char, byte>();
        for (var i = 128; i < signs.Count; i++)
            if (signs[i].Groups[1].Value is not " " and var sign)
                bytes[sign[^1]] = (byte)i;
        return bytes;
    }

    static byte[] Gram(string signs, Dictionary<char, byte> bytes) =>
        [
            .. signs
                .Replace("\\", "", StringComparison.Ordinal)
                .Select(c => bytes.TryGetValue(c, out var b) ? b : (byte)c),
        ];

    static IReadOnlyList<(int, int)> Scores(string row) =>
        [.. row.Split(',').Select(entry => entry.Split(':')).Select(entry => (Number(entry[0]), Number(entry[1])))];

    static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+:'(\w+)'")]
    private static partial Regex Language();

    [GeneratedRegex(@"'(\\.|[^'])'")]
    private static partial Regex Sign();

    [GeneratedRegex(@"(?:'((?:\\.|[^'\\])*)'|""((?:\\.|[^""\\])*)""|([^\s'"",:{}]+)):\{([\d:,]+)\}")]
    private static partial Regex Row();
}
