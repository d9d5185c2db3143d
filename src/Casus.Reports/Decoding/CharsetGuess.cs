using System.Text;
using Casus.Reports.Languages;

namespace Casus.Reports.Decoding;

/// <summary>Which charset makes words of the bytes: each is tried on what is not ASCII, and the grams of known languages tell.</summary>
static class CharsetGuess
{
    const int Window = 32 * 1024;
    const int Words = 300;

    /// <summary>The later of two must be better by so much.</summary>
    const double Better = 1.05;

    /// <summary>So many in a hundred characters that no text has rule a charset out.</summary>
    const int MostBad = 2;

    /// <summary>The best of all that are usual, with how well it fits.</summary>
    public static (Encoding Encoding, double Fit) Of(ReadOnlySpan<byte> bytes, GramModel grams) =>
        Best(bytes, UsualCharsets.All.AsSpan(), grams);

    /// <summary>The best of these; the first where none makes words.</summary>
    public static (Encoding Encoding, double Fit) Best(
        ReadOnlySpan<byte> bytes,
        ReadOnlySpan<Encoding> charsets,
        GramModel grams
    )
    {
        var (best, fit) = (charsets[0], Fit(bytes, charsets[0], grams));
        foreach (var charset in charsets[1..])
            if (Fit(bytes, charset, grams) is var other && other > fit * Better)
                (best, fit) = (charset, other);
        return (best, fit);
    }

    /// <summary>How much the words in it look like those of some language; 0 where it is no text.</summary>
    public static double Fit(ReadOnlySpan<byte> bytes, Encoding charset, GramModel grams)
    {
        var first = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (first < 0)
            return 0;
        // A word is not begun in its middle.
        var start = bytes[..first].LastIndexOfAny(" \n>"u8) + 1;
        var text = charset.GetString(bytes[start..Math.Min(bytes.Length, start + Window)]);
        var (letters, signs, bad) = (0, 0, 0);
        foreach (var c in text)
            if (c >= 0x80)
                switch (CharKinds.Of(c))
                {
                    case CharKind.Letter:
                        letters++;
                        break;
                    case CharKind.Sign:
                        signs++;
                        break;
                    case CharKind.Bad:
                        bad++;
                        break;
                }
        if (letters == 0 || bad * 100 > MostBad * (letters + signs + bad) + 100)
            return 0;
        var share = (double)letters / (letters + signs + bad);
        return share * share * grams.Fit(Foreign(text));
    }

    /// <summary>The words that hold more than ASCII.</summary>
    static string Foreign(string text)
    {
        var words = new StringBuilder();
        var count = 0;
        for (var at = 0; at < text.Length && count < Words; )
        {
            var end = at;
            var isForeign = false;
            while (end < text.Length && (char.IsLetter(text[end]) || CharKinds.IsMark(text[end])))
                isForeign |= text[end++] >= 0x80;
            if (isForeign)
            {
                words.Append(text.AsSpan(at, end - at)).Append(' ');
                count++;
            }
            at = end + 1;
        }
        return words.ToString();
    }
}
