using System.Collections.Immutable;

namespace Casus.Reports.Cleaning;

/// <summary>Joins lines that were broken to a width: blocks of lines of nearly one length that end within sentences.</summary>
static class WrappedLines
{
    const int Narrowest = 40;
    const int Widest = 130;
    const int SmallWord = 3;

    /// <summary>Letters that two lines begin or end with alike.</summary>
    const int Repeated = 24;

    /// <summary>No paragraph has more, so that trying each line costs little.</summary>
    const int MostLines = 60;

    public static ImmutableArray<SourceLine> Join(ImmutableArray<SourceLine> lines)
    {
        var joined = ImmutableArray.CreateBuilder<SourceLine>(lines.Length);
        for (var start = 0; start < lines.Length; )
        {
            var end = CapitalLines.End(lines, start);
            var inCapitals = end > start;
            if (!inCapitals)
                end = End(lines, start);
            if (inCapitals || IsWrapped(lines.AsSpan()[start..end]))
                joined.Add(new(Together(lines.AsSpan()[start..end]), lines[start].AfterGap));
            else
            {
                end = start + 1;
                joined.Add(lines[start]);
            }
            start = end;
        }
        return joined.ToImmutable();
    }

    /// <summary>Behind the last line that may belong to this one's paragraph: a line that is not full ends it.</summary>
    static int End(ImmutableArray<SourceLine> lines, int start)
    {
        var longest = 0;
        var end = start + 1;
        for (; end < lines.Length && end - start < MostLines && !lines[end].AfterGap; end++)
        {
            var length = lines[end - 1].Text.Length;
            longest = Math.Max(longest, length);
            if (length is < Narrowest or > Widest || length + 1 + FirstWord(lines[end].Text) < longest - 2)
                break;
        }
        return end;
    }

    static bool IsWrapped(ReadOnlySpan<SourceLine> block)
    {
        if (block.Length < 2)
            return false;
        var (open, lower, longest) = (0, 0, 0);
        var isProse = Ends(block[^1].Text);
        for (var i = 0; i < block.Length - 1; i++)
        {
            var text = block[i].Text;
            if (text.Length is < Narrowest or > Widest)
                return false;
            longest = Math.Max(longest, text.Length);
            if (Repeats(text, block[i + 1].Text))
                return false;
            open += Ends(text) ? 0 : 1;
            lower +=
                char.IsLower(block[i + 1].Text[0])
                || IsCaseless(block[i + 1].Text[0])
                || (isProse && EndsInSmallWord(text))
                    ? 1
                    : 0;
        }
        // Each line is as full as the width lets it be: the next line's first word would not have fitted.
        for (var i = 0; i < block.Length - 1; i++)
            if (block[i].Text.Length + 1 + FirstWord(block[i + 1].Text) < longest - 2)
                return false;
        return block[^1].Text.Length <= longest + 12 && lower > 0 && 2 * open >= block.Length - 1;
    }

    /// <summary>A headline and the same with a site, a date or a section beside it follow one another without being one.</summary>
    static bool Repeats(string line, string next) =>
        line.AsSpan().CommonPrefixLength(next) >= Repeated
        || line.Contains(next, StringComparison.Ordinal)
        || line.AsSpan().EndsWith(next.AsSpan(Math.Max(0, next.Length - Repeated)), StringComparison.Ordinal);

    /// <summary>A name begins the next line, but no headline and no caption ends in a word of so few small letters.</summary>
    static bool EndsInSmallWord(string line)
    {
        var word = line.AsSpan(line.LastIndexOf(' ') + 1);
        return word.Length <= SmallWord && word.IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    static bool Ends(string text) => ".!?\"”»:".Contains(text[^1], StringComparison.Ordinal);

    static bool IsCaseless(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherLetter;

    static int FirstWord(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : text.Length;

    static TracedText Together(ReadOnlySpan<SourceLine> block)
    {
        var built = new TracedText.Builder();
        var before = 0;
        foreach (var line in block)
        {
            var source = line.Traced.Source!.Value;
            built.Blank(before, source.Start);
            built.Add(line.Traced, 0, line.Text.Length);
            before = source.End;
        }
        return built.Build();
    }
}
