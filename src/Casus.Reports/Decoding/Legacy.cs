using System.Collections.Immutable;
using System.Text;

namespace Casus.Reports.Decoding;

/// <summary>Every charset but UTF-8, through the tables that .NET brings.</summary>
static class Legacy
{
    const int Window = 65_536;

    /// <summary>The encoding of that name, or null.</summary>
    public static Encoding? Find(string name)
    {
        // WHATWG: pages that say Latin-1 or ASCII mean windows-1252.
        if (name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii")
            name = "windows-1252";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            // UTF-7 is known but may not be read: it hides markup from every filter.
            return null;
        }
    }

    /// <summary>Cyrillic text is mostly high bytes, Latin text has them here and there.</summary>
    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var (high, low) = (0, 0);
        foreach (var b in bytes[..Math.Min(bytes.Length, Window)])
            if (b >= 0xC0)
                high++;
            else if (char.IsAsciiLetter((char)b))
                low++;
        return CodePagesEncodingProvider.Instance.GetEncoding(high > low ? 1251 : 1252)!;
    }

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
        return new(text.ToString(), [.. offsets], start, findings.ToImmutable());
    }
}
