using System.Globalization;
using System.Text;
using Casus.Reports.Languages;

namespace Casus.Reports.Decoding;

/// <summary>Whether bytes without a mark are text in characters of two or four bytes.</summary>
static class WideText
{
    /// <summary>So many scripts beside each other are noise.</summary>
    const int MostScripts = 4;
    const int LongestCharacter = 4;

    /// <summary>Bytes of ASCII with a few zeros among them are damage.</summary>
    public static bool MayBe(ReadOnlySpan<byte> head)
    {
        var (zeros, others) = (0, 0);
        foreach (var b in head)
            if (b == 0)
                zeros++;
            else if (b is < 0x09 or (> 0x0D and < 0x20) or > 0x7E)
                others++;
        return zeros > 0 && (zeros * 4 >= head.Length || others * 4 >= head.Length) && !IsUtf8(head);
    }

    /// <summary>Characters of several bytes, all of them sound: zeros among them are damage. The head may end inside one.</summary>
    static bool IsUtf8(ReadOnlySpan<byte> head)
    {
        for (var cut = 0; cut < LongestCharacter && cut < head.Length; cut++)
            if (System.Text.Unicode.Utf8.IsValid(head[..^cut]))
                return !Ascii.IsValid(head[..^cut]);
        return false;
    }

    /// <summary>Letters of few scripts with blanks, breaks or points among them, and nothing that no text holds.</summary>
    public static bool Is(ReadOnlySpan<byte> head, Encoding encoding)
    {
        var size = encoding is UTF32Encoding ? 4 : 2;
        var text = encoding.GetString(head[..(head.Length / size * size)]);
        // The head may end between the halves of a pair.
        var end = text.EndsWith('\uFFFD') ? text.Length - 1 : text.Length;
        var scripts = new HashSet<Script>();
        var (letters, plain) = (0, 0);
        foreach (var c in text.AsSpan(0, end))
        {
            if (c is '\t' or '\n' or '\r' or (>= ' ' and < '\u007F') or '、' or '。' or '，')
                plain++;
            else if (
                c == '\uFFFD'
                || char.GetUnicodeCategory(c)
                    is UnicodeCategory.Control
                        or UnicodeCategory.OtherNotAssigned
                        or UnicodeCategory.PrivateUse
            )
                return false;
            if (char.IsLetter(c))
            {
                letters++;
                scripts.Add(Scripts.Of(c));
            }
        }
        return plain > 0 && letters > 0 && scripts.Count <= MostScripts;
    }
}
