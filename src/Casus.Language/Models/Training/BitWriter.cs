namespace Casus.Language.Models.Training;

/// <summary>Writes what <see cref="BitReader"/> reads.</summary>
sealed class BitWriter
{
    readonly List<byte> _bytes = [];
    int _held;
    int _count;

    public void Next(uint value, int low)
    {
        var above = value >> low;
        var isEscaped = above >= BitReader.Escape;
        for (var i = 0; i < (isEscaped ? BitReader.Escape : (int)above); i++)
            Bit(0);
        Bit(1);
        for (var i = 0; i < (isEscaped ? 32 : low); i++)
            Bit((int)(value >> i & 1));
    }

    public byte[] ToArray()
    {
        while (_count != 0)
            Bit(0);
        return [.. _bytes, .. new byte[sizeof(ulong)]];
    }

    /// <summary>How many low bits to write plainly so that all the values together take the least room.</summary>
    public static int Low(IReadOnlyCollection<uint> values) =>
        Enumerable.Range(0, BitReader.MostLow + 1).MinBy(low => values.Sum(v => Length(v, low)));

    static long Length(uint value, int low) =>
        value >> low >= BitReader.Escape ? BitReader.Escape + 33 : (value >> low) + 1 + low;

    void Bit(int bit)
    {
        _held |= bit << _count;
        if (++_count < 8)
            return;
        _bytes.Add((byte)_held);
        (_held, _count) = (0, 0);
    }
}
