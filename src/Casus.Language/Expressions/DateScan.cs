using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Casus.Language.Expressions;

/// <summary>The tokens of a text with the questions that date patterns ask about them; asking beyond either end answers no.</summary>
sealed class DateScan(string text, ImmutableArray<DateToken> tokens, DateWords words)
{
    readonly string[] _lower = [.. tokens.Select(t => Plain(t, t.Span.In(text)))];

    /// <summary>Tokens in the longest name.</summary>
    const int LongestName = 5;

    public int Count => tokens.Length;

    public string Lower(int at) => at >= 0 && at < Count ? _lower[at] : "";

    public bool Is(int at, string of) => at >= 0 && at < Count && words.Is(of, _lower[at]);

    /// <summary>A word that ends as this class tells: its words are written "-s".</summary>
    public bool Ends(int at, string of)
    {
        var word = Lower(at);
        for (var i = 1; i < word.Length; i++)
            if (words.Is(of, "-" + word[i..]))
                return true;
        return false;
    }

    public int? Value(int at, string of) => at >= 0 && at < Count ? words.Number(of, _lower[at]) : null;

    public string? Text(int at, string of) => at >= 0 && at < Count ? words.Text(of, _lower[at]) : null;

    /// <summary>The value of a name that begins here, of one token or of several ("كانون الثاني", "ม.ค."), and where it ends; the longest there is.</summary>
    public (int Value, int Next)? Name(int at, string of)
    {
        if (at < 0 || at >= Count || !tokens[at].IsWord)
            return null;
        if (words.IsHead(_lower[at]))
        {
            var joined = new StringBuilder(_lower[at]);
            (int, int)? found = null;
            for (var i = at + 1; i < Math.Min(Count, at + LongestName); i++)
            {
                joined.Append(tokens[i].Glued ? "" : " ").Append(_lower[i]);
                if (words.Number(of, joined.ToString()) is { } value)
                    found = (value, i + 1);
            }
            if (found is not null)
                return found;
        }
        return words.Number(of, _lower[at]) is { } one ? (one, at + 1) : null;
    }

    /// <summary>It is written in signs of ASCII.</summary>
    public bool IsAscii(int at) => at >= 0 && at < Count && Ascii.IsValid(tokens[at].Span.Of(text));

    /// <summary>The script that a token is written in, by its first letter's block.</summary>
    public bool IsThai(int at) => at >= 0 && at < Count && text[tokens[at].Span.Start] is >= '\u0E00' and <= '\u0E7F';

    public bool Mark(int at, string marks) =>
        at >= 0
        && at < Count
        && !tokens[at].IsWord
        && !tokens[at].IsNumber
        && marks.Contains(_lower[at], StringComparison.Ordinal);

    public bool Glued(int at) => at >= 0 && at < Count && tokens[at].Glued;

    public bool IsWord(int at) => at >= 0 && at < Count && tokens[at].IsWord;

    public bool IsCapital(int at) => at >= 0 && at < Count && char.IsUpper(text[tokens[at].Span.Start]);

    /// <summary>A whole number of that many digits that is no part of a longer figure ("3.5", "2,020", "$12", "8:30").</summary>
    public int? Number(int at, int fewest, int most)
    {
        if (
            at < 0
            || at >= Count
            || !tokens[at].IsNumber
            || tokens[at].Span.Length < fewest
            || tokens[at].Span.Length > most
        )
            return null;
        if (Glued(at) && (IsPartOfFigure(at - 1, at - 2) || Mark(at - 1, "$€£#")))
            return null;
        if (Glued(at + 1) && (Glued(at + 2) && IsPartOfFigure(at + 1, at + 2) || Mark(at + 1, "%")))
            return null;
        return int.Parse(_lower[at], CultureInfo.InvariantCulture);
    }

    /// <summary>Words in small letters, figures of every script as those of ASCII.</summary>
    static string Plain(DateToken token, string written) =>
        !token.IsNumber ? written.ToLowerInvariant()
        : Ascii.IsValid(written) ? written
        : string.Concat(written.Select(c => (char)('0' + (int)char.GetNumericValue(c))));

    bool IsPartOfFigure(int mark, int digits) =>
        Mark(mark, ".,:") && digits >= 0 && digits < Count && tokens[digits].IsNumber;

    /// <summary>A run of figures as those of ASCII; empty when there is none.</summary>
    public string Figure(int at) => at >= 0 && at < Count && tokens[at].IsNumber ? _lower[at] : "";

    public int? DayNumber(int at) => Number(at, 1, 2) is >= 1 and <= 31 and var day ? day : null;

    public int? YearNumber(int at) =>
        Number(at, 4, 4) is >= 1000 and <= 2999 and var year && !(Glued(at + 1) && IsWord(at + 1)) ? year : null;

    public TextSpan Span(int from, int next) => TextSpan.FromBounds(tokens[from].Span.Start, tokens[next - 1].Span.End);
}
