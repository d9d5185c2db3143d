using System.Text;

namespace Casus.Language.Models.Training;

/// <summary>Writes what <see cref="ModelReader"/> reads.</summary>
sealed class ModelWriter
{
    readonly MemoryStream _bytes = new();

    public byte[] ToArray() => _bytes.ToArray();

    public void Unsigned(uint value)
    {
        while (value >= 0x80)
        {
            _bytes.WriteByte((byte)(value & 0x7F | 0x80));
            value >>= 7;
        }
        _bytes.WriteByte((byte)value);
    }

    public void Byte(byte value) => _bytes.WriteByte(value);

    public void Number(int value) => Unsigned((uint)value);

    public void Bytes(byte[] bytes)
    {
        Number(bytes.Length);
        _bytes.Write(bytes);
    }

    public void Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public void Texts(IReadOnlyCollection<string> texts)
    {
        Number(texts.Count);
        foreach (var text in texts)
            Text(text);
    }
}
