using System.Collections.Immutable;

namespace Casus.Reports.Decoding;

/// <summary>Bytes as characters, with the way back: where each UTF-16 unit's bytes begin.</summary>
/// <param name="Offsets">At least one more than there are units, the one after the last unit is the end; null when every unit is one byte.</param>
/// <param name="First">Byte offset of the first unit (after a byte order mark).</param>
sealed record SourceText(string Text, int[]? Offsets, int First, ImmutableArray<Finding> Findings)
{
    /// <summary>The bytes of the units from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public ByteRange Bytes(int start, int end) =>
        Offsets is null ? new(First + start, First + end) : new(Offsets[start], Offsets[end]);
}
