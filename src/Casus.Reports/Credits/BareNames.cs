using Casus.Language.Expressions;
using Casus.Reports.Litter;

namespace Casus.Reports.Credits;

/// <summary>Takes from a name of a byline what stands around it.</summary>
static class BareNames
{
    const int LeastBefore = 2;

    /// <summary>Without "By" before it, and without the day, the place and the words for what the person is behind it.</summary>
    public static string Of(string name, ReportKnowledge knowledge)
    {
        var (kind, length) = knowledge.Litter.Start(LineShape.Of(name));
        if (kind is LitterKind.Byline && length < name.Length)
            name = name[length..].Trim(' ', ':');
        if (name.Any(char.IsDigit) && DateExpressions.Find(name, knowledge.Dates) is [var day, ..])
            name = name.Contains(':', StringComparison.Ordinal) ? "" : name[..day.Span.Start];
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0 && knowledge.Bylines.Is("front", words[0].Trim(':', '.').ToLowerInvariant()))
            words.RemoveAt(0);
        Cut(words, knowledge);
        while (words.Count > 1 && knowledge.Bylines.Is("tail", words[^1].ToLowerInvariant()))
        {
            words.RemoveAt(words.Count - 1);
            while (words.Count > LeastBefore && knowledge.Bylines.Is("role", words[^1].ToLowerInvariant()))
                words.RemoveAt(words.Count - 1);
        }
        return string.Join(' ', words).Trim(' ', ':', '.', '*', '"', '~');
    }

    /// <summary>What begins with a figure, or with "in" after two words, is a time, the place or the paper.</summary>
    static void Cut(List<string> words, ReportKnowledge knowledge)
    {
        var at = words.FindIndex(Math.Min(1, words.Count), w => char.IsAsciiDigit(w[0]));
        if (at > 0 && words.Any(w => w.EndsWith(':')))
            words.Clear();
        if (at > 0 && words.Count > at)
            words.RemoveRange(at, words.Count - at);
        at = words.FindIndex(
            Math.Min(LeastBefore, words.Count),
            w => knowledge.Bylines.Is("cut", w.Trim('.').ToLowerInvariant())
        );
        if (at > 0)
            words.RemoveRange(at, words.Count - at);
    }
}
