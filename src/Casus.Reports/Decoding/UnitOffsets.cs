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

    /// <summary>Those of text that was read from sound UTF-8 beginning at that byte.</summary>
    public static UnitOffsets OfUtf8(string text, int first)
    {
        var known = GC.AllocateUninitializedArray<int>((text.Length / Step) + 1);
        var (at, offset) = (0, first);
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = offset;
            var end = Math.Min(text.Length, at + Step);
            offset += System.Text.Ascii.IsValid(text.AsSpan(at, end - at)) ? end - at : Length(text, at, end);
            at = end;
        }
        return new(known, text);
    }

    public int Of(int unit) =>
        _text is null ? _known[unit] : _known[unit / Step] + Length(_text, unit / Step * Step, unit);

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
