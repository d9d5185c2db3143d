namespace Casus.Feeds.Syndication;

/// <summary>What an input still holds, as a stream for the framework's recoding.</summary>
sealed class RestOfInput(InputStream input) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var ahead = input.Ahead(1);
        if (ahead.IsEmpty)
            return 0;
        var held = input.Held[..Math.Min(buffer.Length, input.Held.Length)];
        held.CopyTo(buffer);
        input.Skip(held.Length);
        return held.Length;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
