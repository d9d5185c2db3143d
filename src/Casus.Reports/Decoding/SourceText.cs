using System.Collections.Immutable;

namespace Casus.Reports.Decoding;

/// <summary>Bytes as characters, with the way back: where each UTF-16 unit's bytes begin.</summary>
/// <param name="Offsets">Null when every unit is one byte.</param>
/// <param name="First">Byte offset of the first unit (after a byte order mark).</param>
sealed record SourceText(string Text, UnitOffsets? Offsets, int First, ImmutableArray<Finding> Findings)
{
    /// <summary>The bytes of the units from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public ByteRange Bytes(int start, int end) => new(Byte(start), Byte(end));

    /// <summary>Where the bytes of a unit begin.</summary>
    public int Byte(int unit) => Offsets is null ? First + unit : Offsets.Of(unit);

    /// <summary>The same of a unit not far behind one whose byte is known.</summary>
    public int ByteAfter(int known, int offset, int unit) =>
        Offsets is null ? First + unit : Offsets.After(known, offset, unit);
}
