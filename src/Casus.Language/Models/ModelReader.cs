using System.Text;

namespace Casus.Language.Models;

/// <summary>Reads the parts of a model file in order: variable-length numbers, strings, small signed weights.</summary>
sealed class ModelReader(byte[] bytes)
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

    public short Weight()
    {
        var raw = Unsigned();
        return unchecked((short)((int)(raw >> 1) ^ -(int)(raw & 1)));
    }

    public byte Byte() => _at < bytes.Length ? bytes[_at++] : throw new FormatException("A model file ends too early.");

    public string Text()
    {
        var length = Number();
        if (length > bytes.Length - _at)
            throw new FormatException("A model file ends too early.");
        var text = Encoding.UTF8.GetString(bytes, _at, length);
        _at += length;
        return text;
    }

    public string[] Texts()
    {
        var texts = new string[Number()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text();
        return texts;
    }
}
