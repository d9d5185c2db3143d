using System.Buffers.Binary;
using Casus.Reports;

namespace Casus.Feeds.Packed;

/// <summary>
/// The members of a gzip file (RFC 1952) one after the other. Each is checked against its sum and size; at a damaged or cut one reading
/// stops, says so, and can go on at the next that is whole.
/// </summary>
sealed class GzipMembers(RawBytes input)
{
    /// <summary>No text packs so well: what does is a bomb.</summary>
    const int MostTimes = 200;

    const int FreeBytes = 10 * 1024 * 1024;
    const int LongestHeader = 64 * 1024;
    const int HeaderSize = 10;
    const int TrailerSize = 8;

    readonly Inflater _inflater = new(input);
    readonly Queue<(long Unpacked, long Packed)> _starts = new();
    bool _inside;
    long _start;
    long _startPacked;
    uint _sum;
    long _resumed;

    /// <summary>How many unpacked bytes were handed out.</summary>
    public long At { get; private set; }

    /// <summary>Why reading stopped; null while it goes on and at a sound end.</summary>
    public Damage? Damage { get; private set; }

    static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 8];

    public static bool Begins(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Magic) && (bytes.Length < 4 || (bytes[3] & 0xE0) == 0);

    /// <summary>The next bytes of one member; 0 at the end or at a damage.</summary>
    public int Read(Span<byte> into)
    {
        while (Damage is null)
        {
            if (!_inside && !Open())
                return 0;
            var part = _inflater.Next(into.Length);
            if (part.Length > 0)
            {
                part.CopyTo(into);
                _sum = Crc32.Add(_sum, part);
                At += part.Length;
                if (At - _start > FreeBytes + (MostTimes * (input.At - _startPacked)))
                    Stop(PackedFindings.Bomb(_startPacked), At);
                return part.Length;
            }
            Close();
        }
        return 0;
    }

    /// <summary>Where in the file an unpacked byte stands. Places are asked for in rising order.</summary>
    public Place PlaceOf(long unpacked)
    {
        while (_starts.Count > 1 && _starts.ElementAt(1).Unpacked <= unpacked)
            _starts.Dequeue();
        return _starts.TryPeek(out var first) ? new(first.Packed, Math.Max(0, unpacked - first.Unpacked)) : default;
    }

    /// <summary>The unpacked bytes with which members begin, as far as they were reached and not yet left behind.</summary>
    public IEnumerable<long> Starts => _starts.Select(start => start.Unpacked);

    /// <summary>Goes on behind a damage at what looks like the next member; false when there is none.</summary>
    public bool Resume()
    {
        Damage = null;
        _inside = false;
        // Damaged bytes may have led past the end of their member.
        input.GoBack(Math.Max(_startPacked + 1, _resumed));
        while (true)
        {
            var ahead = input.Ahead(HeaderSize);
            if (ahead.Length < HeaderSize)
                return false;
            if (LooksLikeStart(ahead))
            {
                _resumed = input.At + 1;
                return true;
            }
            var held = input.Held[1..];
            var next = held.IndexOf((byte)0x1F);
            input.Skip(1 + (next < 0 ? held.Length : next));
        }
    }

    /// <summary>Stricter than the format, for this is sought among bytes of any kind: known flags, speed and system.</summary>
    static bool LooksLikeStart(ReadOnlySpan<byte> bytes) =>
        Begins(bytes) && bytes[8] is 0 or 2 or 4 && bytes[9] is <= 13 or 255;

    bool Open()
    {
        _startPacked = input.At;
        _start = At;
        var ahead = input.Ahead(HeaderSize);
        if (ahead.IndexOfAnyExcept((byte)0) < 0)
        {
            // Zeros fill up a last block.
            while (!ahead.IsEmpty && ahead.IndexOfAnyExcept((byte)0) < 0)
            {
                input.Skip(ahead.Length);
                ahead = input.Ahead(HeaderSize);
            }
            if (ahead.IsEmpty)
                return false;
        }
        if (!Begins(ahead) && !Magic.StartsWith(ahead))
            return Stop(PackedFindings.NoGzip(_startPacked), At);
        if (ahead.Length < HeaderSize || !SkipHeader(ahead[3]))
            return Stop(PackedFindings.CutGzip(_startPacked, input.At + input.Held.Length), At);
        _starts.Enqueue((At, _startPacked));
        _inflater.Begin();
        (_inside, _sum) = (true, 0);
        return true;
    }

    bool SkipHeader(byte flags)
    {
        input.Skip(HeaderSize);
        if ((flags & 4) != 0)
        {
            var size = input.Ahead(2);
            if (size.Length < 2)
                return false;
            var length = BinaryPrimitives.ReadUInt16LittleEndian(size);
            input.Skip(2);
            for (var left = (int)length; left > 0; )
            {
                var part = input.Ahead(Math.Min(left, 1024));
                if (part.IsEmpty)
                    return false;
                input.Skip(part.Length);
                left -= part.Length;
            }
        }
        if ((flags & 8) != 0 && !SkipText())
            return false;
        if ((flags & 16) != 0 && !SkipText())
            return false;
        if ((flags & 2) == 0)
            return true;
        if (input.Ahead(2).Length < 2)
            return false;
        input.Skip(2);
        return true;
    }

    /// <summary>A name or comment up to its NUL.</summary>
    bool SkipText()
    {
        for (var left = LongestHeader; left > 0; left--)
        {
            var next = input.Ahead(1);
            if (next.IsEmpty)
                return false;
            var done = next[0] == 0;
            input.Skip(1);
            if (done)
                return true;
        }
        return false;
    }

    void Close()
    {
        _inside = false;
        if (_inflater.State is InflateState.Wrong)
        {
            Stop(PackedFindings.BadGzip(_startPacked, input.At), _start);
            return;
        }
        var trailer = input.Ahead(TrailerSize);
        if (_inflater.State is InflateState.Cut || trailer.Length < TrailerSize)
        {
            Stop(PackedFindings.CutGzip(_startPacked, input.At + trailer.Length), At);
            return;
        }
        var (sum, size) = (
            BinaryPrimitives.ReadUInt32LittleEndian(trailer),
            BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..])
        );
        if (sum != _sum || size != (uint)((At - _start) & uint.MaxValue))
            Stop(PackedFindings.BadGzip(_startPacked, input.At), _start);
        else
            input.Skip(TrailerSize);
    }

    /// <param name="from">What was cut is sound as far as it goes; what fails its check is not.</param>
    bool Stop(Finding finding, long from)
    {
        Damage = new(finding, from);
        _inside = false;
        return false;
    }
}
