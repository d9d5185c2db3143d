using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Casus.Language.Expressions;

/// <summary>The tokens of a text with the questions that date patterns ask about them; asking beyond either end answers no.</summary>
sealed class DateScan
{
    /// <summary>Tokens in the longest name.</summary>
    const int LongestName = 5;

    readonly string _text;
    readonly ImmutableArray<DateToken> _tokens;
    readonly DateWords _words;

    /// <summary>What each token means in dates; most mean nothing there.</summary>
    readonly DateWord?[] _known;

    public DateScan(string text, TextSpan within, DateWords words, bool isWide = false)
    {
        (_text, _tokens, _words, IsWide) = (text, DateToken.Split(text, within), words, isWide);
        _known = new DateWord?[_tokens.Length];
        for (var i = 0; i < _known.Length; i++)
            _known[i] = _tokens[i].IsNumber ? words.Find(Lower(i)) : words.FindWritten(_tokens[i].Span.Of(text));
    }

    public int Count => _tokens.Length;

    /// <summary>Words count too that are dates only by the text around them.</summary>
    public bool IsWide { get; }

    /// <summary>No date begins at other tokens: a date begins with a figure or with a word of dates.</summary>
    public bool MayBegin(int at) => _tokens[at].IsNumber || _known[at] is { Begins: true };

    /// <summary>Words in small letters, figures of every script as those of ASCII.</summary>
    public string Lower(int at)
    {
        if (!Has(at))
            return "";
        var written = _tokens[at].Span.In(_text);
        return !_tokens[at].IsNumber ? written.ToLowerInvariant()
            : Ascii.IsValid(written) ? written
            : string.Concat(written.Select(c => (char)('0' + (int)char.GetNumericValue(c))));
    }

    public bool Is(int at, string of) => Sense(at, of) is not null;

    /// <summary>A word that ends as this class tells.</summary>
    public bool Ends(int at, string of) => Has(at) && _words.Ends(of, Lower(at));

    public int? Value(int at, string of) => Sense(at, of)?.Number;

    public string? Text(int at, string of) => Sense(at, of)?.Text;

    /// <summary>The value of a name that begins here, of one token or of several ("كانون الثاني", "ม.ค."), and where it ends; the longest there is.</summary>
    public (int Value, int Next)? Name(int at, string of)
    {
        if (!IsWord(at) || _known[at] is not { } known)
            return null;
        if (known.IsHead)
        {
            var joined = new StringBuilder(Lower(at));
            (int, int)? found = null;
            for (var i = at + 1; i < Math.Min(Count, at + LongestName); i++)
            {
                joined.Append(_tokens[i].Glued ? "" : " ").Append(Lower(i));
                if (_words.Find(joined.ToString())?.Sense(of)?.Number is { } value)
                    found = (value, i + 1);
            }
            if (found is not null)
                return found;
        }
        return known.Sense(of)?.Number is { } one ? (one, at + 1) : null;
    }

    /// <summary>What a name of several tokens stands for, as it is written in the data, and where it ends; the longest there is.</summary>
    public (string Value, int Next)? NameText(int at, string of)
    {
        if (!IsWord(at) || _known[at] is not { } known)
            return null;
        (string, int)? found = known.Sense(of) is { } own ? (own.Text, at + 1) : null;
        if (!known.IsHead)
            return found;
        var joined = new StringBuilder(Lower(at));
        for (var i = at + 1; i < Math.Min(Count, at + LongestName); i++)
        {
            joined.Append(_tokens[i].Glued ? "" : " ").Append(Lower(i));
            if (_words.Find(joined.ToString())?.Sense(of) is { } sense)
                found = (sense.Text, i + 1);
        }
        return found;
    }

    /// <summary>A word in small letters is of that class.</summary>
    public bool Class(string word, string of) => _words.Find(word)?.Sense(of) is not null;

    /// <summary>"A couple of years back", but not "two days back home".</summary>
    public bool IsBack(int at) => Is(at, "back") && (!IsWord(at + 1) || Is(at + 1, "that") || Is(at + 1, "and"));

    /// <summary>The tokens as they are written.</summary>
    public string Words(int from, int next) => Span(from, next).In(_text);

    /// <summary>It is written in signs of ASCII.</summary>
    public bool IsAscii(int at) => Has(at) && Ascii.IsValid(_tokens[at].Span.Of(_text));

    /// <summary>The script that a token is written in, by its first letter's block.</summary>
    public bool IsThai(int at) => Has(at) && _text[_tokens[at].Span.Start] is >= '\u0E00' and <= '\u0E7F';

    public bool Mark(int at, string marks) =>
        Has(at) && !_tokens[at].IsWord && !_tokens[at].IsNumber && marks.Contains(_text[_tokens[at].Span.Start]);

    public bool Glued(int at) => Has(at) && _tokens[at].Glued;

    public bool IsWord(int at) => Has(at) && _tokens[at].IsWord;

    public bool IsCapital(int at) => Has(at) && char.IsUpper(_text[_tokens[at].Span.Start]);

    /// <summary>A whole number of that many digits that is no part of a longer figure ("3.5", "2,020", "$12", "8:30").</summary>
    public int? Number(int at, int fewest, int most)
    {
        if (!IsNumber(at) || _tokens[at].Span.Length < fewest || _tokens[at].Span.Length > most)
            return null;
        if (Glued(at) && (IsPartOfFigure(at - 1, at - 2) || Mark(at - 1, "$€£#")))
            return null;
        if (Glued(at + 1) && (Glued(at + 2) && IsPartOfFigure(at + 1, at + 2) || Mark(at + 1, "%")))
            return null;
        return int.Parse(Lower(at), CultureInfo.InvariantCulture);
    }

    bool IsPartOfFigure(int mark, int digits) => Mark(mark, ".,:") && IsNumber(digits);

    /// <summary>A run of figures as those of ASCII; empty when there is none.</summary>
    public string Figure(int at) => IsNumber(at) ? Lower(at) : "";

    public int? DayNumber(int at) => Number(at, 1, 2) is >= 1 and <= 31 and var day ? day : null;

    public int? YearNumber(int at) =>
        Number(at, 4, 4) is >= 1000 and <= 2999 and var year && !(Glued(at + 1) && IsWord(at + 1)) ? year : null;

    public TextSpan Span(int from, int next) =>
        TextSpan.FromBounds(_tokens[from].Span.Start, _tokens[next - 1].Span.End);

    bool Has(int at) => at >= 0 && at < _tokens.Length;

    bool IsNumber(int at) => Has(at) && _tokens[at].IsNumber;

    DateSense? Sense(int at, string of) => Has(at) ? _known[at]?.Sense(of) : null;
}
