namespace Casus.Feeds.Packed;

/// <summary>
/// A prefix code of deflate as a table: the next bits of the stream lead to an entry, longer codes to a second table behind it.
/// An entry holds the code's length (bits 0–4), how many extra bits follow (5–9), its kind (10–12) and its value (from 16).
/// </summary>
sealed class HuffmanTable(int rootBits, int capacity)
{
    public const int Literal = 1;
    public const int Copy = 2;
    public const int End = 3;
    const int Longer = 4;
    const int LongestCode = 15;

    readonly uint[] _entries = new uint[capacity];
    readonly int[] _counts = new int[LongestCode + 1];
    readonly int[] _next = new int[LongestCode + 2];

    public static int Length(uint entry) => (int)(entry & 31);

    public static int Extra(uint entry) => (int)((entry >> 5) & 31);

    /// <summary>0 where no code stands.</summary>
    public static int Kind(uint entry) => (int)((entry >> 10) & 7);

    public static int Value(uint entry) => (int)(entry >> 16);

    public static uint Entry(int kind, int value, int extra = 0) =>
        (uint)value << 16 | (uint)kind << 10 | (uint)extra << 5;

    public uint Find(ulong bits)
    {
        var entry = _entries[(int)(bits & ((1ul << rootBits) - 1))];
        return Kind(entry) == Longer
            ? _entries[Value(entry) + (int)((bits >> rootBits) & ((1ul << Extra(entry)) - 1))]
            : entry;
    }

    /// <summary>Fills the table; false when the lengths make no code. As in zlib a code may have gaps only when it has one word of one bit, or none.</summary>
    /// <param name="symbols">The entry of each symbol, without length.</param>
    public bool Build(ReadOnlySpan<byte> lengths, ReadOnlySpan<uint> symbols)
    {
        Array.Clear(_counts);
        foreach (var length in lengths)
            _counts[length]++;
        _counts[0] = 0;
        var left = 1;
        for (var length = 1; length <= LongestCode; length++)
        {
            left = (left << 1) - _counts[length];
            if (left < 0)
                return false;
        }
        var used = lengths.Length - lengths.Count((byte)0);
        if (left > 0 && !(used == 0 || (used == 1 && _counts[1] == 1)))
            return false;
        Array.Clear(_entries, 0, 1 << rootBits);
        _next[1] = 0;
        for (var length = 1; length <= LongestCode; length++)
            _next[length + 1] = (_next[length] + _counts[length]) << 1;
        return Fill(lengths, symbols);
    }

    bool Fill(ReadOnlySpan<byte> lengths, ReadOnlySpan<uint> symbols)
    {
        var free = 1 << rootBits;
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            var length = (int)lengths[symbol];
            if (length == 0)
                continue;
            var code = Reversed(_next[length]++, length);
            var entry = symbols[symbol] | (uint)length;
            if (length <= rootBits)
            {
                for (var at = code; at < 1 << rootBits; at += 1 << length)
                    _entries[at] = entry;
                continue;
            }
            var root = code & ((1 << rootBits) - 1);
            if (Kind(_entries[root]) != Longer)
            {
                // All codes with this beginning: the longest of them sets the size.
                var bits = Longest(length) - rootBits;
                if (free + (1 << bits) > _entries.Length)
                    return false;
                Array.Clear(_entries, free, 1 << bits);
                _entries[root] = Entry(Longer, free, bits);
                free += 1 << bits;
            }
            var table = _entries[root];
            for (var at = code >> rootBits; at < 1 << Extra(table); at += 1 << (length - rootBits))
                _entries[Value(table) + at] = entry;
        }
        return true;
    }

    /// <summary>The length of the longest code in use, at least this one.</summary>
    int Longest(int length)
    {
        for (var longer = LongestCode; longer > length; longer--)
            if (_counts[longer] > 0)
                return longer;
        return length;
    }

    static int Reversed(int code, int length)
    {
        var reversed = 0;
        for (var i = 0; i < length; i++, code >>= 1)
            reversed = (reversed << 1) | (code & 1);
        return reversed;
    }
}
