using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Casus.Bench;

/// <summary>Reports without end out of the samples' own sentences: names and numbers are changed, so that new words keep coming as they do in a crawl.</summary>
static partial class BenchText
{
    const int Seed = 20260301;
    const int LinesADocument = 8;

    static readonly string[] Syllables = "ba do ka li mar ne or pa ri sa ten ul va zem".Split(' ');

    /// <summary>The same documents for the same samples, as many as hold at least so many blanks.</summary>
    public static IReadOnlyList<string> Documents(string samples, int words)
    {
        var lines = Directory
            .EnumerateFiles(samples, "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.Count(c => c == ' ') > 5)
            .ToList();
        var dice = new Random(Seed);
        var documents = new List<string>();
        for (var held = 0; held < words; held += documents[^1].Count(c => c == ' '))
        {
            var document = new StringBuilder();
            for (var i = 0; i < LinesADocument; i++)
                document.Append(Changed(lines[dice.Next(lines.Count)], dice)).Append('\n');
            documents.Add(document.ToString());
        }
        return documents;
    }

    static string Changed(string line, Random dice)
    {
        var numbered = Numbers().Replace(line, _ => dice.Next(2, 4000).ToString(CultureInfo.InvariantCulture));
        return Names().Replace(numbered, name => dice.Next(3) == 0 ? Name(dice) : name.Value);
    }

    static string Name(Random dice)
    {
        var name = string.Concat(
            Enumerable.Range(0, dice.Next(2, 4)).Select(_ => Syllables[dice.Next(Syllables.Length)])
        );
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    /// <summary>A word with a large letter behind one with a small one.</summary>
    [GeneratedRegex(@"(?<=\p{Ll} )\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
