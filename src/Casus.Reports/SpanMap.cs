using System.Collections.Immutable;
using Casus.Language;

namespace Casus.Reports;

/// <summary>A half-open range of bytes in a report's raw form.</summary>
public readonly record struct ByteRange(int Start, int End);

/// <summary>A run of clean text and the raw bytes that it was read from.</summary>
public readonly record struct SpanMapSegment(TextSpan Clean, ByteRange Raw);

/// <summary>Leads from clean text back to raw bytes; segments stand in the order of the clean text and do not overlap.</summary>
public sealed record SpanMap(ImmutableArray<SpanMapSegment> Segments)
{
    public static SpanMap Empty { get; } = new([]);

    /// <summary>The smallest byte range that holds everything the span was read from; null if none of it came from the bytes.</summary>
    public ByteRange? ToRaw(TextSpan span)
    {
        ByteRange? found = null;
        foreach (var segment in Segments)
            if (segment.Clean.Overlaps(span))
                found = found is { } f
                    ? new(Math.Min(f.Start, segment.Raw.Start), Math.Max(f.End, segment.Raw.End))
                    : segment.Raw;
        return found;
    }
}
