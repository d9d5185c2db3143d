namespace Casus.Reports.Credits;

/// <summary>What editors of a monitoring service set in square brackets before a text: "[Text]", "[Excerpts] [Interview with …]".</summary>
static class EditorialMarks
{
    const int Longest = 160;

    /// <summary>Behind the marks and blanks that stand here.</summary>
    public static int Skip(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] is '[')
        {
            var close = line[at..Math.Min(line.Length, at + Longest)].IndexOf(']');
            if (close < 0)
                break;
            at += close + 1;
            while (at < line.Length && line[at] is ' ')
                at++;
        }
        return at;
    }
}
