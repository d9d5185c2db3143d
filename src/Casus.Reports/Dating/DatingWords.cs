using System.Collections.Immutable;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;
using Casus.Reports.Litter;

namespace Casus.Reports.Dating;

/// <summary>Words that tell how dates bound the day of writing: every <c>reports/dating*.tsv</c>.</summary>
sealed class DatingWords
{
    readonly ClassedWords _words;

    DatingWords(HashSet<(string, string)> words, ImmutableArray<KnowledgeRow> rows) =>
        (_words, Rows, Labels) = (new(words), rows, new(words));

    /// <summary>Words that say which day a date beside them is.</summary>
    public DateLabels Labels { get; }

    public ImmutableArray<KnowledgeRow> Rows { get; }

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static DatingWords Load(KnowledgeFiles files)
    {
        var words = new HashSet<(string, string)>();
        var rows = ImmutableArray.CreateBuilder<KnowledgeRow>();
        foreach (var path in files.Paths.Where(p => p.Contains("/reports/dating", StringComparison.Ordinal)))
        foreach (var row in KnowledgeTable.Read(files, path, "class", "words", "example"))
        {
            rows.Add(row);
            foreach (var word in row.List(1))
                words.Add((row[0], word));
        }
        return new(words, rows.ToImmutable());
    }

    /// <summary>Some word of the text is of that class.</summary>
    public bool Any(string of, ReadOnlySpan<char> text)
    {
        var folded = LineShape.FoldInside(text);
        for (var at = 0; at < folded.Length; )
        {
            var end = at;
            while (end < folded.Length && (char.IsLetter(folded[end]) || folded[end] == '-'))
                end++;
            if (end > at && _words.Is(of, folded.AsSpan(at, end - at)))
                return true;
            at = Math.Max(end, at + 1);
        }
        return false;
    }

    /// <summary>How a page in that language, an IETF tag such as <c>en-US</c>, writes dates in figures.</summary>
    public DateOrder Order(string? language)
    {
        if (string.IsNullOrWhiteSpace(language))
            return DateOrder.Unknown;
        var tag = language.Trim().Replace('_', '-').ToLowerInvariant();
        var primary = tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? tag[..end] : tag;
        return _words.Is("order-month", tag) ? DateOrder.MonthFirst
            : _words.Is("order-year", primary) ? DateOrder.YearFirst
            : _words.Is("order-open", tag) ? DateOrder.Unknown
            : DateOrder.DayFirst;
    }

    /// <summary>A regular past form counts as much as the words listed.</summary>
    public bool TellsPast(ReadOnlySpan<char> text) => Any("past", text) || text.IndexOf("ed ") > 0;

    /// <summary>The text begins with words of that class.</summary>
    public bool Opens(string of, string text)
    {
        var folded = LineShape.Fold(text);
        return _words.Of(of).Any(w => folded.StartsWith(w, StringComparison.Ordinal));
    }
}
