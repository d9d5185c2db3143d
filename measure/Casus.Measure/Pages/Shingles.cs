using System.Text.RegularExpressions;

namespace Casus.Measure.Pages;

/// <summary>
/// How far a body agrees with the gold one: runs of four words as the article extraction benchmark of Scrapinghub counts them,
/// precision and recall averaged over pages.
/// </summary>
sealed partial class Shingles
{
    const int Words = 4;

    double _precision;
    double _recall;
    int _exact;
    int _pages;

    public double F1 => _precision + _recall == 0 ? 0 : 2 * _precision * _recall / (_precision + _recall) / _pages;

    public double Precision => _precision / _pages;

    public double Recall => _recall / _pages;

    /// <summary>The share of pages whose words are exactly the gold ones.</summary>
    public double Exact => (double)_exact / _pages;

    /// <summary>Adds a page; tells its own F1.</summary>
    public double Add(string gold, string said)
    {
        var (goldWords, saidWords) = (Tokens(gold), Tokens(said));
        var (right, ofSaid, ofGold) = Agree(Runs(goldWords), Runs(saidWords));
        var precision =
            ofSaid + ofGold == 2 * right ? 1
            : ofSaid == 0 ? 0
            : (double)right / ofSaid;
        var recall =
            ofSaid + ofGold == 2 * right ? 1
            : ofGold == 0 ? 0
            : (double)right / ofGold;
        _precision += precision;
        _recall += recall;
        _exact += goldWords.SequenceEqual(saidWords) ? 1 : 0;
        _pages++;
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    static (int Right, int Said, int Gold) Agree(Dictionary<string, int> gold, Dictionary<string, int> said) =>
        (said.Sum(run => Math.Min(run.Value, gold.GetValueOrDefault(run.Key))), said.Values.Sum(), gold.Values.Sum());

    static string[] Tokens(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    static Dictionary<string, int> Runs(string[] words)
    {
        var runs = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, words.Length - Words + 1) && words.Length > 0; i++)
        {
            var run = string.Join(' ', words[i..Math.Min(words.Length, i + Words)]);
            runs[run] = runs.GetValueOrDefault(run) + 1;
        }
        return runs;
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
