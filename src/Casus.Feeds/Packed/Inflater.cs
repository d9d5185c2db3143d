using System.Collections.Immutable;

namespace Casus.Feeds.Packed;

/// <summary>How inflating stands.</summary>
enum InflateState
{
    Going,
    Done,
    Cut,
    Wrong,
}

/// <summary>
/// Inflates deflate data (RFC 1951) and stops on the very byte where they end. The framework's inflater reads on past the end of a
/// member and takes cut data for whole, so that neither places nor losses could be told.
/// </summary>
sealed class Inflater(RawBytes input)
{
    const int Window = 32 * 1024;
    const int LongestCopy = 258;

    static readonly ImmutableArray<byte> LengthOrder =
    [
        16,
        17,
        18,
        0,
        8,
        7,
        9,
        6,
        10,
        5,
        11,
        4,
        12,
        3,
        13,
        2,
        14,
        1,
        15,
    ];

    readonly byte[] _out = new byte[(2 * Window) + LongestCopy];
    readonly HuffmanTable _letters = new(10, 8192);
    readonly HuffmanTable _distances = new(8, 4096);
    readonly HuffmanTable _lengths = new(7, 128);
    ulong _bits;
    int _count;
    int _taken;
    int _end;
    int _stored;
    bool _last;
    bool _inBlock;

    public InflateState State { get; private set; } = InflateState.Done;

    /// <summary>Begins anew at the input's place.</summary>
    public void Begin()
    {
        (_bits, _count, _taken, _end, _stored) = (0, 0, 0, 0, -1);
        (_last, _inBlock, State) = (false, false, InflateState.Going);
    }

    /// <summary>The next bytes, at most so many; none when the data ended: <see cref="State"/> says how. They stand until the next call.</summary>
    public ReadOnlySpan<byte> Next(int most)
    {
        if (_taken == _end && State is InflateState.Going)
            Inflate();
        var part = _out.AsSpan(_taken, Math.Min(most, _end - _taken));
        _taken += part.Length;
        return part;
    }

    void Inflate()
    {
        unchecked
        {
            if (_end > Window)
            {
                _out.AsSpan(_end - Window, Window).CopyTo(_out);
                (_taken, _end) = (Window, Window);
            }
            var goal = _end + Window;
            while (State is InflateState.Going && _end < goal)
                if (!_inBlock)
                    Header();
                else if (_stored >= 0)
                    Stored(goal);
                else
                    Coded(goal);
        }
    }

    void Header()
    {
        if (_last)
        {
            // What was read ahead in whole bytes belongs to what follows.
            input.Back(_count / 8);
            (_bits, _count, State) = (0, 0, InflateState.Done);
            return;
        }
        Refill();
        if (_count < 3)
        {
            State = InflateState.Cut;
            return;
        }
        _last = Take(1) == 1;
        _inBlock = true;
        switch (Take(2))
        {
            case 0:
                BeginStored();
                break;
            case 1:
                _stored = -1;
                _letters.Build(DeflateCodes.FixedLetters.AsSpan(), DeflateCodes.Letters.AsSpan());
                _distances.Build(DeflateCodes.FixedDistances.AsSpan(), DeflateCodes.Distances.AsSpan());
                break;
            case 2:
                _stored = -1;
                ReadCodes();
                break;
            default:
                State = InflateState.Wrong;
                break;
        }
    }

    void BeginStored()
    {
        Take(_count % 8);
        Refill();
        if (_count < 32)
        {
            State = InflateState.Cut;
            return;
        }
        var length = Take(16);
        if (length != (Take(16) ^ 0xFFFF))
            State = InflateState.Wrong;
        input.Back(_count / 8);
        (_bits, _count, _stored) = (0, 0, length);
    }

    void Stored(int goal)
    {
        while (_stored > 0 && _end < goal)
        {
            var read = input.Read(_out.AsSpan(_end, Math.Min(_stored, goal - _end)));
            if (read == 0)
            {
                State = InflateState.Cut;
                return;
            }
            _end += read;
            _stored -= read;
        }
        if (_stored == 0)
            (_inBlock, _stored) = (false, -1);
    }

    void ReadCodes()
    {
        Span<byte> lengths = stackalloc byte[DeflateCodes.MostLetters + DeflateCodes.MostDistances];
        lengths.Clear();
        Refill();
        var (letters, distances, codes) = (Take(5) + 257, Take(5) + 1, Take(4) + 4);
        for (var i = 0; i < codes; i++)
        {
            Refill();
            lengths[LengthOrder[i]] = (byte)Take(3);
        }
        if (_count < 0)
        {
            State = InflateState.Cut;
            return;
        }
        if (
            letters > DeflateCodes.MostLetters
            || distances > DeflateCodes.MostDistances
            || !_lengths.Build(lengths[..LengthOrder.Length], DeflateCodes.Lengths.AsSpan())
        )
        {
            State = InflateState.Wrong;
            return;
        }
        lengths.Clear();
        if (!ReadLengths(lengths[..(letters + distances)]))
            return;
        if (
            lengths[256] == 0
            || !_letters.Build(lengths[..letters], DeflateCodes.Letters.AsSpan())
            || !_distances.Build(lengths.Slice(letters, distances), DeflateCodes.Distances.AsSpan())
        )
            State = InflateState.Wrong;
    }

    bool ReadLengths(Span<byte> lengths)
    {
        for (var at = 0; at < lengths.Length; )
        {
            Refill();
            var entry = _lengths.Find(_bits);
            if (HuffmanTable.Kind(entry) == 0)
                return Fail(InflateState.Wrong);
            Take(HuffmanTable.Length(entry));
            var symbol = HuffmanTable.Value(entry);
            var repeat = symbol < 16 ? 1 : Take(HuffmanTable.Extra(entry)) + (symbol == 18 ? 11 : 3);
            if (_count < 0)
                return Fail(InflateState.Cut);
            if (at + repeat > lengths.Length || (symbol == 16 && at == 0))
                return Fail(InflateState.Wrong);
            lengths
                .Slice(at, repeat)
                .Fill(
                    symbol < 16 ? (byte)symbol
                    : symbol == 16 ? lengths[at - 1]
                    : (byte)0
                );
            at += repeat;
        }
        return true;
    }

    /// <summary>Literals and copies until the block ends or enough was written.</summary>
    void Coded(int goal)
    {
        unchecked
        {
            var (bits, count, end) = (_bits, _count, _end);
            var output = _out;
            while (end < goal)
            {
                if (count < 48)
                {
                    var (next, bytes) = input.Next8();
                    var fit = Math.Min(bytes, (63 - count) >> 3);
                    // Bits above those that count are the same when they come again.
                    bits |= next << count;
                    input.Skip(fit);
                    count += fit * 8;
                }
                var entry = _letters.Find(bits);
                bits >>= HuffmanTable.Length(entry);
                count -= HuffmanTable.Length(entry);
                if (HuffmanTable.Kind(entry) == HuffmanTable.Literal)
                {
                    if (count < 0)
                        break;
                    output[end++] = (byte)HuffmanTable.Value(entry);
                    continue;
                }
                if (HuffmanTable.Kind(entry) != HuffmanTable.Copy)
                {
                    _inBlock = false;
                    State = HuffmanTable.Kind(entry) == HuffmanTable.End ? State : InflateState.Wrong;
                    break;
                }
                var extra = HuffmanTable.Extra(entry);
                var length = HuffmanTable.Value(entry) + (int)(bits & ((1ul << extra) - 1));
                bits >>= extra;
                count -= extra;
                entry = _distances.Find(bits);
                extra = HuffmanTable.Extra(entry);
                bits >>= HuffmanTable.Length(entry);
                var distance = HuffmanTable.Value(entry) + (int)(bits & ((1ul << extra) - 1));
                bits >>= extra;
                count -= HuffmanTable.Length(entry) + extra;
                if (count < 0)
                    break;
                if (HuffmanTable.Kind(entry) != HuffmanTable.Copy || distance > end)
                {
                    State = InflateState.Wrong;
                    break;
                }
                Copy(output, end, distance, length);
                end += length;
            }
            (_bits, _count, _end) = (bits, count, end);
            if (count < 0)
                State = InflateState.Cut;
        }
    }

    static void Copy(byte[] output, int end, int distance, int length)
    {
        if (distance >= length)
            output.AsSpan(end - distance, length).CopyTo(output.AsSpan(end));
        else if (distance == 1)
            output.AsSpan(end, length).Fill(output[end - 1]);
        else
            for (var i = 0; i < length; i++)
                output[end + i] = output[end - distance + i];
    }

    void Refill()
    {
        var (next, bytes) = input.Next8();
        var fit = Math.Min(bytes, (63 - Math.Max(0, _count)) >> 3);
        _bits |= next << Math.Max(0, _count);
        input.Skip(fit);
        _count += fit * 8;
    }

    /// <summary>Takes bits; <see cref="_count"/> falls below nothing when there were not so many.</summary>
    int Take(int count)
    {
        var value = (int)(_bits & ((1ul << count) - 1));
        _bits >>= count;
        _count -= count;
        return value;
    }

    bool Fail(InflateState how)
    {
        State = how;
        return false;
    }
}
