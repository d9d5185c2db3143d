using Casus.Reports;

namespace Casus.Feeds;

/// <summary>A line of an input; <paramref name="Bytes"/> is null when it was too large to be held.</summary>
readonly record struct InputLine(int Number, ReadOnlyMemory<byte>? Bytes, long Size);

/// <summary>Reads a stream as a whole or by lines and never holds more than one report of the largest size.</summary>
sealed class InputStream(Stream stream) : IDisposable
{
    const int Chunk = 16 * 1024;
    const byte Newline = (byte)'\n';

    byte[] _buffer = new byte[Chunk];
    int _start;
    int _end;

    /// <summary>Why reading ended before the end; null when it did not.</summary>
    public Finding? Failure { get; private set; }

    static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The first byte that is no white space; null when there is none among the first that fit the buffer.</summary>
    public byte? Peek()
    {
        while (true)
        {
            var held = _buffer.AsSpan(_start, _end - _start);
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
                return _buffer.AsSpan(_start, _end - _start).ToArray();
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

    public void Dispose() => stream.Dispose();

    InputLine? Next()
    {
        var searched = 0;
        long dropped = 0;
        while (true)
        {
            var held = _buffer.AsSpan(_start, _end - _start);
            var at = held[searched..].IndexOf(Newline);
            if (at >= 0)
                return Take(searched + at, newline: 1, dropped);
            searched = held.Length;
            if (searched > InputLimits.Largest)
            {
                dropped += searched;
                (_start, _end, searched) = (0, 0, 0);
            }
            if (!Fill())
                return _end - _start + dropped == 0 ? null : Take(_end - _start, newline: 0, dropped);
        }
    }

    InputLine Take(int length, int newline, long dropped)
    {
        var line = new InputLine(
            0,
            dropped > 0 || length > InputLimits.Largest
                ? default(ReadOnlyMemory<byte>?)
                : _buffer.AsSpan(_start, length).ToArray(),
            dropped + length + newline
        );
        _start += length + newline;
        return line;
    }

    static ReadOnlyMemory<byte> Unmarked(ReadOnlyMemory<byte> line) =>
        line.Span.StartsWith(ByteOrderMark) ? line[ByteOrderMark.Length..] : line;

    /// <summary>Reads on; false at the end.</summary>
    bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        try
        {
            var read = stream.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            return read > 0;
        }
        catch (IOException error)
        {
            Failure = InputFindings.Broken(error.Message);
            return false;
        }
    }
}
