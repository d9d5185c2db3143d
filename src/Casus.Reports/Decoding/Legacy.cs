using System.Collections.Immutable;
using System.Text;

namespace Casus.Reports.Decoding;

/// <summary>Every charset but UTF-8, through the tables that .NET brings.</summary>
static class Legacy
{
    public static SourceText Decode(
        ReadOnlySpan<byte> bytes,
        int start,
        Encoding encoding,
        ImmutableArray<Finding>.Builder findings
    )
    {
        // One byte at a time: whatever comes out was made of the bytes since the last output.
        var decoder = encoding.GetDecoder();
        var text = new StringBuilder(bytes.Length);
        var offsets = new List<int>(bytes.Length + 1);
        Span<char> units = stackalloc char[8];
        var (from, bad, firstBad) = (start, 0, -1);
        for (var at = start; at < bytes.Length; at++)
        {
            var count = decoder.GetChars(bytes.Slice(at, 1), units, flush: at == bytes.Length - 1);
            for (var u = 0; u < count; u++)
            {
                offsets.Add(from);
                if (units[u] == '\uFFFD')
                    firstBad = bad++ == 0 ? from : firstBad;
            }
            text.Append(units[..count]);
            if (count > 0)
                from = at + 1;
        }
        offsets.Add(bytes.Length);
        if (bad > 0)
            findings.Add(Findings.BadBytes(bad, firstBad, encoding.WebName));
        return new(text.ToString(), UnitOffsets.Of([.. offsets]), start, findings.ToImmutable());
    }
}
