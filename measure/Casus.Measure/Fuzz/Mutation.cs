using System.Globalization;
using System.Text;

namespace Casus.Measure.Fuzz;

/// <summary>Ways in which an input goes wrong: bytes change, parts are lost, doubled or put elsewhere, things nest, run on, and lie about their size.</summary>
static class Mutation
{
    const int Largest = 1024 * 1024;

    static readonly string[] Tokens =
    [
        "<",
        ">",
        "</",
        "/>",
        "\"",
        "'",
        "&",
        ";",
        "&#x110000;",
        "&#0;",
        "&nbsp;",
        "&lol;",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<!DOCTYPE x [",
        "]>",
        "<?xml version='1.0' encoding='utf-7'?>",
        "<?",
        "?>",
        "<script>",
        "</script>",
        "<style>",
        "<table><tr>",
        "<svg>",
        "<math>",
        "<template>",
        "<select>",
        "<frameset>",
        "<plaintext>",
        "<item>",
        "</item>",
        "<entry>",
        "</channel>",
        "</rss>",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\\",
        "\\ud800",
        "null",
        "-1",
        "1e999",
        "\r\n",
        "\r\n\r\n",
        "\n\n",
        "\0",
        "\0\0\0\0",
        "\uFEFF",
        "\u202E",
        "WARC/1.0\r\n",
        "WARC-Type: response\r\n",
        "Content-Length: 9223372036854775807\r\n",
        "Content-Length: -1\r\n",
        "Content-Length: 0\r\n",
        "Transfer-Encoding: chunked\r\n",
        "Content-Encoding: br\r\n",
        "Content-Encoding: gzip, deflate, br\r\n",
        "HTTP/1.1 200 OK\r\n",
        "ffffffff\r\n",
        "filedesc://",
        "http://",
        "2031-05-09",
        "(Reuters) - ",
        "By ",
        "1,000,000,000,000",
    ];

    static readonly string[] Openers =
    [
        "<div>",
        "<b>",
        "<ul><li>",
        "<a><b><i></a>",
        "<table><td>",
        "[",
        "{\"a\":",
        "<x:y>",
        "(",
        "<font>",
        "<!--",
        "<div/>",
        "<p><font color=red>",
        "<optgroup>",
        "<select>",
        "<noscript>",
        "<table>x<tr>",
        "<li><section>",
    ];

    /// <summary>The input with one to four things wrong with it.</summary>
    public static byte[] Of(byte[] seed, byte[] other, Random dice)
    {
        var bytes = seed;
        for (var times = dice.Next(1, 5); times > 0; times--)
            bytes = One(bytes, other, dice);
        return bytes.Length <= Largest ? bytes : bytes[..Largest];
    }

    static byte[] One(byte[] bytes, byte[] other, Random dice) =>
        dice.Next(13) switch
        {
            0 => Flipped(bytes, dice),
            1 => bytes[..dice.Next(bytes.Length + 1)],
            2 => bytes[dice.Next(bytes.Length + 1)..],
            3 => Without(bytes, dice),
            4 => Put(bytes, Part(other, dice), dice),
            5 => Put(bytes, Repeated(Part(bytes, dice, 400), dice.Next(2, 60)), dice),
            6 => Put(bytes, Repeated(Utf8(Openers[dice.Next(Openers.Length)]), dice.Next(2, 4000)), dice),
            7 => Put(bytes, Attributes(dice), dice),
            8 => Put(bytes, Utf8(new string((char)dice.Next(32, 0x3000), dice.Next(1, 60_000))), dice),
            9 => Number(bytes, dice),
            10 => Put(bytes, Formatting(dice), dice),
            11 => Put(bytes, Table(dice), dice),
            _ => Put(bytes, Utf8(Tokens[dice.Next(Tokens.Length)]), dice),
        };

    static byte[] Flipped(byte[] bytes, Random dice)
    {
        var flipped = bytes.ToArray();
        for (var times = dice.Next(1, 20); times > 0 && flipped.Length > 0; times--)
            flipped[dice.Next(flipped.Length)] ^= (byte)(dice.Next(2) == 0 ? 1 << dice.Next(8) : dice.Next(256));
        return flipped;
    }

    static byte[] Without(byte[] bytes, Random dice)
    {
        var from = dice.Next(bytes.Length + 1);
        var to = from + dice.Next(bytes.Length - from + 1);
        return [.. bytes.AsSpan(0, from), .. bytes.AsSpan(to)];
    }

    static byte[] Put(byte[] bytes, byte[] what, Random dice)
    {
        var at = dice.Next(bytes.Length + 1);
        return [.. bytes.AsSpan(0, at), .. what, .. bytes.AsSpan(at)];
    }

    static byte[] Part(byte[] bytes, Random dice, int most = int.MaxValue)
    {
        var from = dice.Next(bytes.Length + 1);
        return bytes.AsSpan(from, Math.Min(most, dice.Next(bytes.Length - from + 1))).ToArray();
    }

    static byte[] Repeated(byte[] part, int times) => [.. Enumerable.Repeat(part, times).SelectMany(p => p)];

    /// <summary>Formatting that is never closed, no element like another, and paragraphs that the parser repeats it in.</summary>
    static byte[] Formatting(Random dice) =>
        Utf8(
            string.Concat(Enumerable.Range(0, dice.Next(1, 600)).Select(i => $"<b class={i}>"))
                + string.Concat(Enumerable.Repeat("<p>x", dice.Next(1, 20_000)))
        );

    /// <summary>A table of very many cells, or with as much that belongs in none.</summary>
    static byte[] Table(Random dice) =>
        Utf8(
            "<table>"
                + string.Concat(
                    Enumerable.Repeat(dice.Next(2) == 0 ? "<tr><td>a<td>b" : "x<b>y</b>", dice.Next(1, 20_000))
                )
        );

    /// <summary>A tag with very many attributes, or with a very long one.</summary>
    static byte[] Attributes(Random dice) =>
        dice.Next(3) switch
        {
            0 => Utf8($"<a{string.Concat(Enumerable.Range(0, dice.Next(1, 40_000)).Select(i => $" a{i}='{i}'"))}>"),
            1 => Utf8($"<p style='{string.Concat(Enumerable.Repeat("color:red;", dice.Next(1, 50_000)))}'>"),
            _ => Utf8($"<a href=\"{new string('x', dice.Next(1, 200_000))}{(dice.Next(2) == 0 ? "\">" : "")}"),
        };

    /// <summary>One of the numbers in it becomes another.</summary>
    static byte[] Number(byte[] bytes, Random dice)
    {
        var from = dice.Next(bytes.Length + 1);
        var at = bytes.AsSpan(from).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (at < 0)
            return bytes;
        at += from;
        var length = bytes.AsSpan(at).IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        length = length < 0 ? bytes.Length - at : length;
        long[] numbers = [0, 1, -1, 7, 255, 65_536, int.MaxValue, long.MaxValue, dice.Next(5000)];
        var number = numbers[dice.Next(numbers.Length)].ToString(CultureInfo.InvariantCulture);
        return [.. bytes.AsSpan(0, at), .. Utf8(number), .. bytes.AsSpan(at + length)];
    }

    static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
