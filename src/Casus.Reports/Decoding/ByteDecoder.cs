using System.Collections.Immutable;
using System.Text;
using Casus.Reports.Languages;

namespace Casus.Reports.Decoding;

/// <summary>Bytes to characters: byte order mark, then UTF-8 if it holds, then the charset that the transport or the page names, then a guess; as in WHATWG, but what the bytes show stands above anybody's word.</summary>
static class ByteDecoder
{
    const int Limit = 20_000_000;

    /// <summary>So few characters may be valid UTF-8 by chance.</summary>
    const int ByChance = 8;

    public static SourceText Decode(ReadOnlySpan<byte> bytes, Provenance given, GramModel grams)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (bytes.Length > Limit)
        {
            findings.Add(Findings.TooLong(Limit));
            bytes = bytes[..Limit];
        }
        if (ByteOrder.Of(bytes, given.Charset) is ({ } marked, var skip))
            return Legacy.Decode(bytes, skip, marked, findings);
        var names = Named(bytes, given);
        if (Ascii.IsValid(bytes) && SevenBit.Of(bytes, names) is { } shifted)
            return Legacy.Decode(bytes, 0, shifted, findings);
        if (BinaryContent.Of(bytes) is { } what)
        {
            findings.Add(Findings.Binary(what));
            return new("", null, 0, findings.ToImmutable());
        }
        var start = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var utf8 = Utf8.Read(bytes, start);
        if (start > 0 || IsUtf8(bytes, utf8, names, grams))
        {
            if (utf8.Good > 0 && names.FirstOrDefault(name => Charsets.Find(name) is { } e && !IsUtf(e)) is { } denied)
                findings.Add(Findings.CharsetDenied(denied, "UTF-8"));
            if (utf8.Bad > 0)
                findings.Add(Findings.BadBytes(utf8.Bad, utf8.FirstBad, "UTF-8"));
            return new(utf8.Text, utf8.Offsets, start, findings.ToImmutable());
        }
        return Legacy.Decode(bytes, start, CharsetChoice.Of(bytes, names, grams, findings), findings);
    }

    /// <summary>What the transport says, then what the page says of itself.</summary>
    static ImmutableArray<string> Named(ReadOnlySpan<byte> bytes, Provenance given)
    {
        var page = given.Kind is MediaKind.Html ? MetaCharset.Of(bytes) : null;
        return [.. new[] { given.Charset, page }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    static bool IsUtf8(ReadOnlySpan<byte> bytes, Utf8.Reading read, ImmutableArray<string> names, GramModel grams)
    {
        var others = names.Select(Charsets.Find).Where(e => e is not null && !IsUtf(e)).ToList();
        // A few broken sequences among many sound ones are damage, not another charset.
        if (read.Bad > 0)
            return others.Count == 0 ? read.Good >= 3 * read.Bad : read.Good > ByChance && read.Good >= 20 * read.Bad;
        return read.Good is 0 or > ByChance
            || others.Count == 0
            || CharsetGuess.Best(bytes, [Encoding.UTF8, .. others.Select(e => e!)], grams).Encoding is UTF8Encoding;
    }

    /// <summary>UTF-8, and what a page cannot be in that could be asked for its name in ASCII.</summary>
    public static bool IsUtf(Encoding encoding) => encoding is UTF8Encoding || ByteOrder.IsWide(encoding);
}
