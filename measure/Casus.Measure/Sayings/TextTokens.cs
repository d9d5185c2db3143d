using Casus.Language;

namespace Casus.Measure.Sayings;

/// <summary>A text cut into runs of letters and digits and single other characters, so that spans of two readings of it can be held together.</summary>
sealed class TextTokens
{
    /// <summary>How far one text may run ahead where a reading left something out.</summary>
    const int Ahead = 60;

    readonly string _text;
    readonly List<TextSpan> _tokens = [];

    public TextTokens(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; )
        {
            var first = i++;
            if (char.IsWhiteSpace(text[first]))
                continue;
            if (char.IsLetterOrDigit(text[first]))
                while (i < text.Length && char.IsLetterOrDigit(text[i]))
                    i++;
            _tokens.Add(TextSpan.FromBounds(first, i));
        }
    }

    public int Count => _tokens.Count;

    public ReadOnlySpan<char> this[int token] => _tokens[token].Of(_text);

    /// <summary>The tokens that a span touches.</summary>
    public IEnumerable<int> In(TextSpan span)
    {
        var low = 0;
        for (var high = _tokens.Count; low < high; )
            if (_tokens[(low + high) / 2].End <= span.Start)
                low = ((low + high) / 2) + 1;
            else
                high = (low + high) / 2;
        for (var i = low; i < _tokens.Count && _tokens[i].Start < span.End; i++)
            yield return i;
    }

    /// <summary>For each token the number of the same token in another reading of the text; -1 where it has none.</summary>
    public int[] MapTo(TextTokens other)
    {
        var map = new int[Count];
        Array.Fill(map, -1);
        var (here, there) = (0, 0);
        while (here < Count && there < other.Count)
        {
            if (this[here].SequenceEqual(other[there]))
            {
                map[here++] = there++;
                continue;
            }
            (here, there) = Meet(other, here, there);
        }
        return map;
    }

    /// <summary>The nearest place behind where three tokens in a row are the same again.</summary>
    (int Here, int There) Meet(TextTokens other, int here, int there)
    {
        for (var apart = 1; apart <= 2 * Ahead; apart++)
        for (var step = Math.Max(0, apart - Ahead); step <= Math.Min(apart, Ahead); step++)
            if (IsSame(other, here + step, there + apart - step))
                return (here + step, there + apart - step);
        return (here + 1, there + 1);
    }

    bool IsSame(TextTokens other, int here, int there)
    {
        for (var i = 0; i < 3; i++)
            if (here + i >= Count || there + i >= other.Count || !this[here + i].SequenceEqual(other[there + i]))
                return false;
        return true;
    }
}
