using System.Buffers.Binary;

namespace Casus.Feeds.Packed;

/// <summary>A stream read forward through one buffer, with the place in the file; it may go back a little.</summary>
sealed class RawBytes(Stream stream) : IDisposable
{
    const int Chunk = 64 * 1024;

    /// <summary>So many bytes before <see cref="At"/> are still held, so that reading can go back to them.</summary>
    const int Kept = 64 * 1024;

    readonly byte[] _buffer = new byte[Chunk + Kept];
    int _at;
    int _end;
    long _read;

    /// <summary>Where in the file the next byte stands.</summary>
    public long At => _read - (_end - _at);

    /// <summary>What is held of the bytes to come; may be empty.</summary>
    public ReadOnlySpan<byte> Held => _buffer.AsSpan(_at, _end - _at);

    public void Skip(int count) => _at += count;

    /// <summary>Puts back bytes that were skipped just now, at most eight.</summary>
    public void Back(int count) => _at -= count;

    /// <summary>Goes back to a place, or as near to it as bytes are still held.</summary>
    public void GoBack(long place) => _at = (int)Math.Clamp(_at - (At - place), 0, _at);

    /// <summary>Up to eight bytes as a number, the first the lowest; and how many there were.</summary>
    public (ulong Bits, int Count) Next8()
    {
        if (_end - _at < sizeof(ulong))
            Ahead(sizeof(ulong));
        if (_end - _at >= sizeof(ulong))
            return (BinaryPrimitives.ReadUInt64LittleEndian(_buffer.AsSpan(_at)), sizeof(ulong));
        ulong bits = 0;
        for (var i = _end - 1; i >= _at; i--)
            bits = (bits << 8) | _buffer[i];
        return (bits, _end - _at);
    }

    /// <summary>The next bytes, as many as asked for unless the end comes first; they are not skipped.</summary>
    public ReadOnlySpan<byte> Ahead(int count)
    {
        while (_end - _at < count && Fill()) { }
        return _buffer.AsSpan(_at, Math.Min(count, _end - _at));
    }

    /// <summary>Takes what there is, at most as much as fits; 0 at the end.</summary>
    public int Read(Span<byte> into)
    {
        if (_at == _end && !Fill())
            return 0;
        var count = Math.Min(into.Length, _end - _at);
        _buffer.AsSpan(_at, count).CopyTo(into);
        _at += count;
        return count;
    }

    public void Dispose() => stream.Dispose();

    bool Fill()
    {
        var from = Math.Max(0, _at - Kept);
        if (from > 0 && _end == _buffer.Length)
        {
            _buffer.AsSpan(from, _end - from).CopyTo(_buffer);
            (_at, _end) = (_at - from, _end - from);
        }
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _read += read;
        return read > 0;
    }
}
