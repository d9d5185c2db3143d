using System.Collections.Immutable;

namespace Casus.Reports.Decoding;

/// <summary>Bytes as characters, with the way back: where each UTF-16 unit's bytes begin.</summary>
/// <param name="Offsets">Null when every unit is one byte.</param>
/// <param name="First">Byte offset of the first unit (after a byte order mark).</param>
sealed record SourceText(string Text, UnitOffsets? Offsets, int First, ImmutableArray<Finding> Findings)
{
    /// <summary>The bytes of the units from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public ByteRange Bytes(int start, int end) =>
        Offsets is null ? new(First + start, First + end) : new(Offsets.Of(start), Offsets.Of(end));
}
