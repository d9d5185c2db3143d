using System.Buffers;
using System.Text;

namespace Casus.Reports.Decoding;

/// <summary>UTF-8 read with the byte offset of each unit; every unsound sequence becomes one U+FFFD.</summary>
static class Utf8
{
    public readonly record struct Reading(string Text, int[]? Offsets, int Good, int Bad, int FirstBad);

    public static Reading Read(ReadOnlySpan<byte> bytes, int start)
    {
        if (Ascii.IsValid(bytes[start..]))
            return new(Encoding.ASCII.GetString(bytes[start..]), null, 0, 0, -1);
        var text = new StringBuilder(bytes.Length);
        var offsets = new List<int>(bytes.Length + 1);
        var (good, bad, firstBad) = (0, 0, -1);
        Span<char> units = stackalloc char[2];
        for (var at = start; at < bytes.Length; )
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length);
            if (status is not OperationStatus.Done)
            {
                firstBad = bad++ == 0 ? at : firstBad;
                length = Math.Max(1, length);
            }
            else if (length > 1)
                good++;
            var count = rune.EncodeToUtf16(units);
            for (var u = 0; u < count; u++)
                offsets.Add(at);
            text.Append(units[..count]);
            at += length;
        }
        offsets.Add(bytes.Length);
        return new(text.ToString(), [.. offsets], good, bad, firstBad);
    }
}
