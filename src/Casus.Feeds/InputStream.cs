using Casus.Feeds.Packed;
using Casus.Reports;

namespace Casus.Feeds;

/// <summary>
/// Reads an input as a whole, by lines or by pieces and never holds more than one report of the largest size; gzip is unpacked on the way.
/// </summary>
sealed class InputStream : IDisposable
{
    const int Chunk = 64 * 1024;
    const byte Newline = (byte)'\n';

    readonly RawBytes _raw;
    readonly GzipMembers? _members;
    byte[] _buffer = new byte[Chunk];
    int _start;
    int _end;
    long _read;
    long _told;
    Finding? _broken;

    public InputStream(Stream stream)
    {
        _raw = new(stream);
        try
        {
            _members = GzipMembers.Begins(_raw.Ahead(4)) ? new(_raw) : null;
        }
        catch (IOException error)
        {
            _broken = InputFindings.Broken(error.Message);
        }
    }

    /// <summary>Why reading ended before the end; null when it did not.</summary>
    public Finding? Failure => _broken ?? _members?.Damage?.Finding;

    public bool IsPacked => _members is not null;

    /// <summary>How many bytes of the content stand before the next one.</summary>
    public long At => _read - (_end - _start);

    static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>How many bytes of the file were taken since this was last asked.</summary>
    public long Taken()
    {
        var before = _told;
        _told = Math.Max(before, _members is null ? At : _raw.At);
        return _told - before;
    }

    /// <summary>Where in the file reading has come to.</summary>
    public long Reached => _members is null ? _read : _raw.At;

    /// <summary>Where in the file a byte of the content stands. Asked for in rising order.</summary>
    public Place Place(long at) => _members?.PlaceOf(at) ?? new(at, 0);

    /// <summary>Whether everything before this byte of the content was found sound; known for packed content only behind the end of its member.</summary>
    public bool IsSound(long at) => _members?.Damage is not { } damage || at <= damage.From;

    /// <summary>Whether a gzip member begins with this byte of the content.</summary>
    public bool IsMember(long at) => _members is not null && _members.Starts.Contains(at);

    /// <summary>The bytes of the content behind this one with which gzip members begin, as far as was read.</summary>
    public IEnumerable<long> MembersAfter(long at) =>
        _members is null ? [] : _members.Starts.Where(start => start > at);

    /// <summary>Goes on behind a damage, where the next whole gzip member begins; what was held is dropped. False when there is nothing more.</summary>
    public bool Resume()
    {
        (_start, _end) = (0, 0);
        if (_broken is not null)
            return false;
        try
        {
            return _members?.Damage is not null && _members.Resume();
        }
        catch (IOException error)
        {
            _broken = InputFindings.Broken(error.Message);
            return false;
        }
    }

    /// <summary>The next bytes, as many as asked for unless the end comes first; they stand until the next call.</summary>
    public ReadOnlySpan<byte> Ahead(int count)
    {
        while (_end - _start < count && Fill()) { }
        return _buffer.AsSpan(_start, Math.Min(count, _end - _start));
    }

    /// <summary>What is held of the bytes to come.</summary>
    public ReadOnlySpan<byte> Held => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Holds more; false at the end.</summary>
    public bool More() => Fill();

    /// <summary>Passes by bytes that are held.</summary>
    public void Skip(int count) => _start += count;

    /// <summary>Passes by bytes, held or not; false when the end comes first.</summary>
    public bool SkipFar(long count)
    {
        while (true)
        {
            var held = (int)Math.Min(count, _end - _start);
            _start += held;
            count -= held;
            if (count == 0)
                return true;
            if (!Fill())
                return false;
        }
    }

    /// <summary>The first byte that is no white space; null when there is none among the first that fit the buffer.</summary>
    public byte? Peek()
    {
        while (true)
        {
            var held = Held;
            if (held.StartsWith(ByteOrderMark))
                held = held[ByteOrderMark.Length..];
            foreach (var b in held)
                if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or Newline))
                    return b;
            if (held.Length >= InputLimits.Largest || !Fill())
                return null;
        }
    }

    /// <summary>All bytes; null when there are more than the largest report has.</summary>
    public ReadOnlyMemory<byte>? All()
    {
        while (_end - _start <= InputLimits.Largest)
            if (!Fill())
            {
                var all = Held.ToArray();
                _start = _end;
                return all;
            }
        return null;
    }

    public IEnumerable<InputLine> Lines()
    {
        var number = 0;
        while (Next() is { } line)
        {
            number++;
            yield return line with
            {
                Number = number,
                Bytes = number == 1 && line.Bytes is { } first ? Unmarked(first) : line.Bytes,
            };
        }
    }

    public void Dispose() => _raw.Dispose();

    InputLine? Next()
    {
        var searched = 0;
        var dropped = false;
        while (true)
        {
            var held = Held;
            var at = held[searched..].IndexOf(Newline);
            if (at >= 0)
                return Take(searched + at, newline: 1, dropped);
            searched = held.Length;
            if (searched > InputLimits.Largest)
            {
                dropped = true;
                (_start, _end, searched) = (0, 0, 0);
            }
            if (!Fill())
                return _end == _start && !dropped ? null : Take(_end - _start, newline: 0, dropped);
        }
    }

    InputLine Take(int length, int newline, bool dropped)
    {
        var bytes =
            dropped || length > InputLimits.Largest
                ? default(ReadOnlyMemory<byte>?)
                : _buffer.AsSpan(_start, length).ToArray();
        _start += length + newline;
        return new(0, bytes, Taken());
    }

    static ReadOnlyMemory<byte> Unmarked(ReadOnlyMemory<byte> line) =>
        line.Span.StartsWith(ByteOrderMark) ? line[ByteOrderMark.Length..] : line;

    /// <summary>Reads on; false at the end.</summary>
    bool Fill()
    {
        if (_broken is not null)
            return false;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        try
        {
            var read = _members is null ? _raw.Read(_buffer.AsSpan(_end)) : _members.Read(_buffer.AsSpan(_end));
            _end += read;
            _read += read;
            return read > 0;
        }
        catch (IOException error)
        {
            _broken = InputFindings.Broken(error.Message);
            return false;
        }
    }
}
