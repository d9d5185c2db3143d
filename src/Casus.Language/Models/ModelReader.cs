using System.Text;

namespace Casus.Language.Models;

/// <summary>Reads the parts of a model file in order: variable-length numbers, strings, runs of bytes.</summary>
sealed class ModelReader(ReadOnlyMemory<byte> bytes)
{
    int _at;

    public uint Unsigned()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Byte();
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
        throw new FormatException("A model file is damaged: a number is too long.");
    }

    public int Number() => (int)Math.Min(Unsigned(), int.MaxValue);

    public byte Byte() =>
        _at < bytes.Length ? bytes.Span[_at++] : throw new FormatException("A model file ends too early.");

    /// <summary>A run of bytes behind its length.</summary>
    public ReadOnlySpan<byte> Bytes()
    {
        var length = Number();
        if (length > bytes.Length - _at)
            throw new FormatException("A model file ends too early.");
        var run = bytes.Span.Slice(_at, length);
        _at += length;
        return run;
    }

    public string Text() => Encoding.UTF8.GetString(Bytes());

    public string[] Texts()
    {
        var texts = new string[Number()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text();
        return texts;
    }
}
