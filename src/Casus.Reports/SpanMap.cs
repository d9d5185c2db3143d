using System.Collections.Immutable;
using Casus.Language;

namespace Casus.Reports;

/// <summary>A half-open range of bytes in a report's raw form.</summary>
public readonly record struct ByteRange(int Start, int End);

/// <summary>
/// A run of clean text and the raw bytes that it was read from. Where every UTF-16 unit took the same one to
/// three bytes the parts of a run are known exactly; every other run (an entity, collapsed white space) is whole
/// or nothing.
/// </summary>
public readonly record struct SpanMapSegment(TextSpan Clean, ByteRange Raw)
{
    /// <summary>The bytes of the part of this run that lies in the span.</summary>
    internal ByteRange Part(TextSpan span)
    {
        var width = Clean.Length == 0 ? 0 : (Raw.End - Raw.Start) / Clean.Length;
        if (width is < 1 or > 3 || width * Clean.Length != Raw.End - Raw.Start)
            return Raw;
        var from = Math.Max(span.Start, Clean.Start) - Clean.Start;
        var to = Math.Min(span.End, Clean.End) - Clean.Start;
        return new(Raw.Start + (from * width), Raw.Start + (to * width));
    }
}

/// <summary>Leads from clean text back to raw bytes; segments stand in the order of the clean text and do not overlap.</summary>
public sealed record SpanMap(ImmutableArray<SpanMapSegment> Segments)
{
    public static SpanMap Empty { get; } = new([]);

    /// <summary>The smallest byte range that holds everything the span was read from; null if none of it came from the bytes.</summary>
    public ByteRange? ToRaw(TextSpan span)
    {
        ByteRange? found = null;
        for (var i = FirstEndingAfter(span.Start); i < Segments.Length && Segments[i].Clean.Start < span.End; i++)
        {
            var part = Segments[i].Part(span);
            found = found is { } f ? new(Math.Min(f.Start, part.Start), Math.Max(f.End, part.End)) : part;
        }
        return found;
    }

    int FirstEndingAfter(int position)
    {
        var (low, high) = (0, Segments.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Segments[middle].Clean.End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
