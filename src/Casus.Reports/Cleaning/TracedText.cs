using System.Collections.Immutable;
using Casus.Language;
using Casus.Reports.Decoding;

namespace Casus.Reports.Cleaning;

/// <summary>Clean text of which every UTF-16 unit knows the units of the source that it was read from.</summary>
sealed class TracedText(string text, int[] from, int[] to)
{
    public static TracedText Empty { get; } = new("", [], []);

    public string Text => text;

    public TracedText Slice(int start, int length) =>
        new(text.Substring(start, length), from[start..(start + length)], to[start..(start + length)]);

    /// <summary>The source units of the whole; null when it is empty or came from outside the source.</summary>
    public (int Start, int End)? Source => from.Length == 0 || from[0] < 0 || to[^1] < 0 ? null : (from[0], to[^1]);

    /// <summary>The bytes of a part; null when it came from outside the source.</summary>
    public ByteRange? Bytes(SourceText source, int start, int length)
    {
        ByteRange? found = null;
        for (var i = start; i < start + length; i++)
            if (from[i] >= 0)
            {
                var unit = source.Bytes(from[i], to[i]);
                found = found is { } f ? new(Math.Min(f.Start, unit.Start), Math.Max(f.End, unit.End)) : unit;
            }
        return found;
    }

    /// <summary>Text that was given from outside the bytes and leads nowhere.</summary>
    public static TracedText Given(string text)
    {
        var nowhere = new int[text.Length];
        Array.Fill(nowhere, -1);
        return new(text, nowhere, nowhere);
    }

    /// <summary>The segments of this text where it begins at <paramref name="at"/> of the whole clean text.</summary>
    public void Map(SourceText source, int at, ImmutableArray<SpanMapSegment>.Builder segments)
    {
        var open = false;
        var (known, offset) = (-1, 0);
        for (var i = 0; i < text.Length; )
        {
            var units =
                char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            if (from[i] < 0)
            {
                i += units;
                open = false;
                continue;
            }
            var end = to[i + units - 1];
            var first = from[i] == known ? offset : source.Byte(from[i]);
            var raw = new ByteRange(first, source.ByteAfter(from[i], first, end));
            (known, offset) = (end, raw.End);
            var same = end - from[i] == units && source.Text[from[i]] == text[i];
            var last = segments.Count > 0 ? segments[^1] : default;
            if (open && same && last.Raw.End == raw.Start && Width(last) == Width(new(new(0, units), raw)))
                segments[^1] = new(new(last.Clean.Start, last.Clean.Length + units), new(last.Raw.Start, raw.End));
            else
                segments.Add(new(new TextSpan(at + i, units), raw));
            open = same;
            i += units;
        }
    }

    // Twice the bytes per unit: a surrogate pair of four bytes and a Cyrillic letter of two are alike.
    static int Width(SpanMapSegment s) => 2 * (s.Raw.End - s.Raw.Start) / s.Clean.Length;

    /// <summary>Gathers text unit by unit; runs of white space become one blank.</summary>
    public sealed class Builder
    {
        const int First = 256;

        char[] _text = new char[First];
        int[] _from = new int[First];
        int[] _to = new int[First];
        int _length;

        public void Add(char unit, int from, int to)
        {
            if (char.IsWhiteSpace(unit))
                Blank(from, to);
            else
                Put(unit, from, to);
        }

        public void Add(TracedText other, int start, int length)
        {
            for (var i = start; i < start + length; i++)
                Add(other.Text[i], other.From(i), other.To(i));
        }

        /// <summary>White space read from that part of the source; none is kept at the beginning or doubled.</summary>
        public void Blank(int from, int to)
        {
            if (_length == 0)
                return;
            if (_text[_length - 1] == ' ')
                _to[_length - 1] = Math.Max(to, _to[_length - 1]);
            else
                Put(' ', from, to);
        }

        /// <summary>What was gathered; the builder is empty after it.</summary>
        public TracedText Build()
        {
            var length = _length > 0 && _text[_length - 1] == ' ' ? _length - 1 : _length;
            _length = 0;
            return length == 0 ? Empty : new(new(_text, 0, length), _from[..length], _to[..length]);
        }

        void Put(char unit, int from, int to)
        {
            if (_length == _text.Length)
            {
                Array.Resize(ref _text, 2 * _length);
                Array.Resize(ref _from, 2 * _length);
                Array.Resize(ref _to, 2 * _length);
            }
            (_text[_length], _from[_length], _to[_length]) = (unit, from, to);
            _length++;
        }
    }

    /// <summary>The source units of one unit; null when it came from outside the source.</summary>
    public (int Start, int End)? Of(int unit) => from[unit] < 0 ? null : (from[unit], to[unit]);

    int From(int i) => from[i];

    int To(int i) => to[i];
}
