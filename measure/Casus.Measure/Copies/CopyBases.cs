using System.Text.RegularExpressions;

namespace Casus.Measure.Copies;

/// <summary>Stories of which none repeats another: those that share runs of words with one before them are dropped, so that the gold is true.</summary>
static partial class CopyBases
{
    const int Run = 8;
    const double MostShared = 0.05;
    const int LeastWords = 80;

    public static IReadOnlyList<Story> Of(IEnumerable<Story> stories)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<Story>();
        foreach (var story in stories.Where(s => s.Words >= LeastWords && s.Paragraphs.Count > 3))
        {
            var words = Words().Matches(story.Body).Select(m => m.Value.ToLowerInvariant()).ToList();
            var runs = Enumerable
                .Range(0, Math.Max(0, words.Count - Run + 1))
                .Select(i => string.Join(' ', words.Skip(i).Take(Run)))
                .ToHashSet(StringComparer.Ordinal);
            if (runs.Count(seen.Contains) <= MostShared * runs.Count)
                kept.Add(story);
            seen.UnionWith(runs);
        }
        return kept;
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
