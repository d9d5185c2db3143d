namespace Casus.Reports.Decoding;

/// <summary>The byte at which each UTF-16 unit begins: all of them, or one in sixteen where sound UTF-8 tells the others.</summary>
sealed class UnitOffsets
{
    const int Step = 16;

    readonly int[] _known;

    /// <summary>Null when all are known.</summary>
    readonly string? _text;

    UnitOffsets(int[] known, string? text) => (_known, _text) = (known, text);

    /// <summary>One offset a unit, and the end.</summary>
    public static UnitOffsets Of(int[] all) => new(all, null);

    /// <summary>Those of text that was read from sound UTF-8 beginning at that byte; how many of its characters took more than one.</summary>
    public static (UnitOffsets Offsets, int Wide) OfUtf8(string text, int first)
    {
        var wide = 0;
        var known = GC.AllocateUninitializedArray<int>((text.Length / Step) + 1);
        var (at, offset) = (0, first);
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = offset;
            var end = Math.Min(text.Length, at + Step);
            var block = text.AsSpan(at, end - at);
            if (System.Text.Ascii.IsValid(block))
                offset += block.Length;
            else
            {
                offset += Length(text, at, end);
                foreach (var unit in block)
                    wide += unit >= 0x80 && !char.IsLowSurrogate(unit) ? 1 : 0;
            }
            at = end;
        }
        return (new(known, text), wide);
    }

    public int Of(int unit) =>
        _text is null ? _known[unit] : _known[unit / Step] + Length(_text, unit / Step * Step, unit);

    /// <summary>The same where the byte of a unit is known that stands close before it.</summary>
    public int After(int known, int offset, int unit) =>
        _text is not null && unit >= known && unit - known <= Step ? offset + Length(_text, known, unit) : Of(unit);

    /// <summary>Both halves of a pair begin where it begins.</summary>
    static int Length(string text, int from, int to)
    {
        var bytes = 0;
        for (var i = from; i < to; i++)
            bytes +=
                text[i] < 0x80 ? 1
                : text[i] < 0x800 ? 2
                : char.IsHighSurrogate(text[i]) ? 0
                : char.IsLowSurrogate(text[i]) ? 4
                : 3;
        return bytes;
    }
}
