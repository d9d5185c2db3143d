using System.Collections.Immutable;
using System.Text;

namespace Casus.Reports.Decoding;

/// <summary>Bytes to characters: byte order mark, then UTF-8 if it holds, then the charset that the transport or the page names, then a guess; as in WHATWG, but validity stands above a page's word.</summary>
static class ByteDecoder
{
    const int Limit = 20_000_000;

    public static SourceText Decode(ReadOnlySpan<byte> bytes, Provenance given)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (bytes.Length > Limit)
        {
            findings.Add(Findings.TooLong(Limit));
            bytes = bytes[..Limit];
        }
        if (ByteOrder.Of(bytes) is ({ } marked, var skip))
            return Legacy.Decode(bytes, skip, marked, findings);
        if (BinaryContent.Of(bytes) is { } what)
        {
            findings.Add(Findings.Binary(what));
            return new("", null, 0, findings.ToImmutable());
        }
        var start = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var utf8 = Utf8.Read(bytes, start);
        if (utf8.Bad == 0)
            return new(utf8.Text, utf8.Offsets, start, findings.ToImmutable());
        var named = given.Charset ?? (given.Kind is MediaKind.Html ? MetaCharset.Of(bytes) : null);
        var encoding = named is null ? null : Legacy.Find(named);
        if (encoding is null || encoding is UTF8Encoding)
            encoding = null;
        // A few broken sequences among many sound ones are damage, not another charset.
        if (encoding is null && (start > 0 || utf8.Good >= 3 * utf8.Bad))
        {
            findings.Add(Findings.BadBytes(utf8.Bad, utf8.FirstBad, "UTF-8"));
            return new(utf8.Text, utf8.Offsets, start, findings.ToImmutable());
        }
        if (encoding is null)
        {
            encoding = Legacy.Guess(bytes);
            findings.Add(
                named is null
                    ? Findings.GuessedCharset(encoding.WebName)
                    : Findings.UnknownCharset(named, encoding.WebName)
            );
        }
        return Legacy.Decode(bytes, start, encoding, findings);
    }
}
