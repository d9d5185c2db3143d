using Casus.Language;

namespace Casus.Reports.Credits;

/// <summary>Where a body opens with place, day and agency before its first sentence: "LIMA, May 9 (Agency) — The gates …".</summary>
static class DatelineFinder
{
    const int Longest = 90;
    const int MostWords = 10;
    const int ShortestStory = 30;
    const int LongestParticle = 3;
    const int LongestAbbreviation = 5;

    /// <summary>From the body's first sign to behind the dash and its blanks; null where it opens with its story.</summary>
    public static TextSpan? Of(string text, int body)
    {
        var length = text.AsSpan(body).IndexOf('\n');
        var line = length < 0 ? text.AsSpan(body) : text.AsSpan(body, length);
        var (dash, behind) = Dash(line[..Math.Min(line.Length, Longest)]);
        if (dash < 2)
            return null;
        while (behind < line.Length && line[behind] is ' ' or '-' or '.')
            behind++;
        behind = EditorialMarks.Skip(line, behind);
        var head = line[..dash].Trim();
        var story = line[behind..];
        var told = IsPlaceAndSource(head, out var marked);
        return told && Begins(story, marked) && (marked || Dash(story).At < 0)
            ? TextSpan.FromBounds(body, body + behind)
            : null;
    }

    /// <summary>Where the first dash is and where what follows it begins; a colon counts behind capitals alone, "/AGENCY/" by itself.</summary>
    static (int At, int Behind) Dash(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
            if (line[i] is '—' or '–')
                return (i, i + 1);
            else if (line[i] is '/' && IsSlashed(line, i))
                return (i + 1, i + 1);
            else if (line[i] is '-' && i > 0 && line[i - 1] is ' ' or '-' or ')')
                return (i, i + 1);
            else if (line[i] is ':' && i > 2 && !line[..i].ContainsAnyInRange('a', 'z'))
                return (i, i + 1);
        return (-1, -1);
    }

    /// <summary>"LIMA, May 9. /AGENCY/. The gates …": the second of two slashes around capitals.</summary>
    static bool IsSlashed(ReadOnlySpan<char> line, int close)
    {
        var open = line[..close].LastIndexOf('/');
        return open > 0
            && line[open - 1] is ' '
            && close - open > 2
            && close + 1 < line.Length
            && line[close + 1] is '.' or ' ' or ','
            && !line[(open + 1)..close].ContainsAnyInRange('a', 'z');
    }

    /// <summary>Names, numbers, small words between them and what stands in brackets; no word of a sentence.</summary>
    /// <param name="marked">Capitals or brackets say that it is a dateline; without them a dash may as well set off an aside.</param>
    static bool IsPlaceAndSource(ReadOnlySpan<char> head, out bool marked)
    {
        marked = false;
        var (words, depth) = (0, 0);
        foreach (var part in head.Split(' '))
        {
            var word = head[part].Trim(',');
            if (word.IsEmpty || word is "-")
                continue;
            var bracketed = depth > 0 || word[0] is '(' or '[';
            depth += word.Count('(') + word.Count('[') - word.Count(')') - word.Count(']');
            marked |=
                bracketed
                || (word.Length > LongestParticle && !word.ContainsAnyInRange('a', 'z') && char.IsUpper(word[0]));
            if (++words > MostWords)
                return false;
            if (bracketed)
                continue;
            var isName = char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) || word[0] is '/';
            if (!isName && word.Length > LongestParticle)
                return false;
            if (word[^1] is '.' && word.Length > LongestAbbreviation)
                return false;
            if (word[^1] is ';' or '!' or '?' or ':')
                return false;
        }
        return words > 0 && depth == 0;
    }

    static bool Begins(ReadOnlySpan<char> story, bool marked) =>
        story.Length >= ShortestStory
        && (
            char.IsUpper(story[0])
            || story[0] is '"' or '“' or '\'' or '‘' or '«'
            || (marked && char.IsAsciiDigit(story[0]))
        );
}
