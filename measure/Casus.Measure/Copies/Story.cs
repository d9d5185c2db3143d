using System.Text.RegularExpressions;

namespace Casus.Measure.Copies;

/// <summary>A report's title and body, the body in paragraphs.</summary>
sealed partial record Story(string Title, IReadOnlyList<string> Paragraphs)
{
    const int SentencesInParagraph = 2;

    public string Body => string.Join('\n', Paragraphs);

    public string Text => Title + "\n\n" + string.Join("\n\n", Paragraphs);

    /// <summary>Bodies that come in one piece are parted after every second sentence.</summary>
    public static Story Of(string title, string body)
    {
        var lines = body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var paragraphs =
            lines.Length > 2
                ? lines
                : [.. lines.SelectMany(l => Sentences(l).Chunk(SentencesInParagraph)).Select(s => string.Join(' ', s))];
        return new(title, paragraphs);
    }

    public static string[] Sentences(string text) => SentenceEnd().Split(text);

    public int Words => Paragraphs.Sum(p => WordCount(p));

    public static int WordCount(string text) => text.Count(c => c == ' ') + 1;

    [GeneratedRegex(@"(?<=[.!?][""”»’]?)\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
