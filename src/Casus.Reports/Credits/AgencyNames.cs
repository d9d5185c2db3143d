using Casus.Language;

namespace Casus.Reports.Credits;

/// <summary>Finds the names of agencies and outlets in a line of text.</summary>
static class AgencyNames
{
    const int LongestName = 6;

    /// <summary>Names in the order of the text, none overlapping, the longest first; weak names only where <paramref name="trusted"/> or beside a word about news.</summary>
    public static IEnumerable<(TextSpan Span, Agency Agency)> In(
        string text,
        AgencyLexicon agencies,
        CreditWords words,
        bool trusted
    )
    {
        var tokens = Words(text);
        for (var at = 0; at < tokens.Count; at++)
        {
            var lower = char.IsAsciiLetterLower(text[tokens[at].Start]);
            if (!agencies.MayBegin(text.AsSpan(tokens[at].Start, tokens[at].Length)))
                continue;
            for (var last = Math.Min(tokens.Count, at + LongestName) - 1; last >= at; last--)
            {
                var span = TextSpan.FromBounds(tokens[at].Start, tokens[last].End);
                var name = span.In(text);
                if (name.Length > 60 || agencies.Named(name) is not { } agency)
                    continue;
                // Names in small letters ("dpa") count only where the list has them so.
                if (lower && !agency.Names.Contains(name))
                    continue;
                if (
                    Writes(agency, name) && (trusted || !agencies.IsWeak(name) || Beside(text, tokens, at, last, words))
                )
                    yield return (span, agency);
                at = last;
                break;
            }
        }
    }

    /// <summary>Short names in capitals count only when they are written so: "AP", not "Ap"; "Pan" is not "PAN".</summary>
    static bool Writes(Agency agency, string name) =>
        name.Length > 5
        || agency.Names.Any(n => n == name)
        || !agency.Names.Any(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase) && n.All(char.IsUpper));

    static bool Beside(string text, List<TextSpan> tokens, int first, int last, CreditWords words)
    {
        for (var i = Math.Max(0, first - 2); i <= Math.Min(tokens.Count - 1, last + 2); i++)
            if ((i < first || i > last) && words.IsNews(tokens[i].In(text)))
                return true;
        return false;
    }

    /// <summary>Runs of letters and figures.</summary>
    public static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        for (var at = 0; at < text.Length; )
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end > at)
                words.Add(TextSpan.FromBounds(at, end));
            at = Math.Max(end, at + 1);
        }
        return words;
    }
}
