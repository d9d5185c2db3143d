using System.Buffers;
using System.Text;

namespace Casus.Reports.Decoding;

/// <summary>UTF-8 read with the byte offset of each unit; every unsound sequence becomes one U+FFFD.</summary>
static class Utf8
{
    /// <param name="Good">About how many characters that are not ASCII were sound.</param>
    public readonly record struct Reading(string Text, UnitOffsets? Offsets, int Good, int Bad, int FirstBad);

    public static Reading Read(ReadOnlySpan<byte> bytes, int start)
    {
        if (Ascii.IsValid(bytes[start..]))
            return new(Encoding.ASCII.GetString(bytes[start..]), null, 0, 0, -1);
        var text = ArrayPool<char>.Shared.Rent(bytes.Length);
        var sound = System.Text.Unicode.Utf8.ToUtf16(
            bytes[start..],
            text,
            out _,
            out var written,
            replaceInvalidSequences: false
        );
        if (sound is OperationStatus.Done)
        {
            var whole = new string(text, 0, written);
            ArrayPool<char>.Shared.Return(text);
            var (known, wide) = UnitOffsets.OfUtf8(whole, start);
            return new(whole, known, wide, 0, -1);
        }
        var offsets = GC.AllocateUninitializedArray<int>(bytes.Length + 1);
        var (sounds, bad, firstBad, units) = (0, 0, -1, 0);
        for (var at = start; at < bytes.Length; )
        {
            var run = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)127);
            run = run < 0 ? bytes.Length - at : run;
            if (run > 0)
            {
                Ascii.ToUtf16(bytes.Slice(at, run), text.AsSpan(units), out _);
                foreach (ref var offset in offsets.AsSpan(units, run))
                    offset = unchecked(at++);
                units += run;
                continue;
            }
            var status = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length);
            if (status is not OperationStatus.Done)
            {
                firstBad = bad++ == 0 ? at : firstBad;
                length = Math.Max(1, length);
            }
            else
                sounds++;
            for (var count = rune.EncodeToUtf16(text.AsSpan(units)); count > 0; count--)
                offsets[units++] = at;
            at += length;
        }
        offsets[units] = bytes.Length;
        var read = new string(text, 0, units);
        ArrayPool<char>.Shared.Return(text);
        return new(read, UnitOffsets.Of(offsets), sounds, bad, firstBad);
    }
}
