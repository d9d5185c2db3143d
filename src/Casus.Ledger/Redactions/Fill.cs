using System.Text;
using Casus.Language;
using Casus.Reports;

namespace Casus.Ledger.Redactions;

/// <summary>What stands in the place of words: as many characters in the text and as many bytes in the raw form, so that nothing behind it moves.</summary>
static class Fill
{
    const byte OneByte = (byte)'*';

    /// <summary>By how many bytes of UTF-8 a character takes; the last is a pair of surrogates.</summary>
    static readonly string[] BySize = ["*", "×", "█", "\U0001F7E9"];

    /// <summary>Overwrites a span in the text and every byte that it was read from; line breaks stay.</summary>
    public static void Over(Report report, TextSpan span, char[] text, byte[] raw)
    {
        for (var i = span.Start; i < span.End; )
        {
            var units = char.IsHighSurrogate(text[i]) && i + 1 < span.End && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            if (text[i] is not ('\n' or '\r'))
                Over(report.Map.ToRaw(new(i, units)), text.AsSpan(i, units), raw);
            i += units;
        }
    }

    /// <summary>Overwrites the words wherever the bytes spell them, in UTF-8 or in one byte a letter: titles and metadata of a page too.</summary>
    public static void Everywhere(string words, byte[] raw)
    {
        Everywhere(Encoding.UTF8.GetBytes(words), raw);
        if (words.All(c => c <= byte.MaxValue) && !Ascii.IsValid(words))
            Everywhere(Encoding.Latin1.GetBytes(words), raw);
    }

    /// <summary>The same number of characters, for values that stand in no text.</summary>
    public static string Of(string words) =>
        string.Concat(words.EnumerateRunes().Select(rune => BySize[rune.Utf8SequenceLength - 1]));

    static void Over(ByteRange? from, Span<char> character, byte[] raw)
    {
        Span<byte> utf8 = stackalloc byte[4];
        var size = Encoding.UTF8.GetBytes(character, utf8);
        if (from is not { } range)
        {
            BySize[0].AsSpan().CopyTo(character);
            character[1..].Fill(BySize[0][0]);
            return;
        }
        var bytes = raw.AsSpan(range.Start, range.End - range.Start);
        if (bytes.SequenceEqual(utf8[..size]))
        {
            BySize[size - 1].AsSpan().CopyTo(character);
            Encoding.UTF8.GetBytes(BySize[size - 1], bytes);
            return;
        }
        character.Fill(BySize[0][0]);
        // Of two bytes a letter the empty one stays, so that the encoding is still read as what it is.
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] != 0)
                bytes[i] = OneByte;
    }

    static void Everywhere(byte[] words, byte[] raw)
    {
        for (var at = raw.AsSpan().IndexOf(words); at >= 0; )
        {
            if (!IsLetter(raw, at - 1) && !IsLetter(raw, at + words.Length))
                Utf8Fill(raw.AsSpan(at, words.Length));
            var next = raw.AsSpan(at + 1).IndexOf(words);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    static void Utf8Fill(Span<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var known = Rune.DecodeFromUtf8(bytes, out _, out var size) == System.Buffers.OperationStatus.Done;
            if (known)
                Encoding.UTF8.GetBytes(BySize[size - 1], bytes[..size]);
            else
                bytes[..size].Fill(OneByte);
            bytes = bytes[size..];
        }
    }

    static bool IsLetter(byte[] raw, int at) => at >= 0 && at < raw.Length && char.IsAsciiLetterOrDigit((char)raw[at]);
}
