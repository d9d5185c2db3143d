namespace Casus.Feeds.Tests.Packed;

/// <summary>A stream that gives its bytes in pieces of any size, as a pipe does.</summary>
sealed class Trickle(byte[] bytes, int seed) : MemoryStream(bytes)
{
    readonly Random _dice = new(seed);

    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, Math.Min(count, _dice.Next(1, 9000)));
}
