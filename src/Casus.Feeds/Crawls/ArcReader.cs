using System.Globalization;
using System.Text;
using Casus.Reports;

namespace Casus.Feeds.Crawls;

/// <summary>
/// The records of an ARC file (Internet Archive, 1996), version 1 and 2: a line of address, network address, date, media type and length, then
/// as many bytes. They are given as a WARC would have them.
/// </summary>
sealed class ArcReader(InputStream input)
{
    const int LongestLine = 16 * 1024;

    bool _lost;

    /// <summary>How many words of the line stand behind the address: 4, or 9 in version 2. Addresses may hold blanks.</summary>
    int _words = 4;

    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes.StartsWith("filedesc://"u8);

    public IEnumerable<CrawlRecord> Read()
    {
        while (Next(out var record))
            if (record is not null)
                yield return record;
    }

    bool Next(out CrawlRecord? record)
    {
        record = null;
        while (input.Ahead(1) is [(byte)'\r' or (byte)'\n'])
            input.Skip(1);
        var at = input.At;
        var place = input.Place(at);
        if (Line() is not { } line)
        {
            if (input.Failure is { } damage)
            {
                record = Lose(place, damage);
                return input.Resume() || record is not null;
            }
            return false;
        }
        if (Head(line) is not ({ } headers, var size))
        {
            record = Lose(place, CrawlFindings.NoRecord(place));
            return true;
        }
        _lost = false;
        if (size > InputLimits.Largest)
        {
            record = CrawlRecord.Failed(place, CrawlFindings.LargeRecord(place));
            return input.SkipFar(size) || Cut(place, out record);
        }
        // One byte more lets the gzip member end and be checked.
        var block = input.Ahead((int)size + 2);
        if (block.Length < size)
        {
            input.Skip(block.Length);
            return Cut(place, out record);
        }
        if (Begins(Encoding.UTF8.GetBytes(line)))
            _words = Version(block) == 2 ? 9 : 4;
        record = new(place, headers, block[..(int)size].ToArray());
        input.Skip((int)size);
        if (!input.IsSound(input.At) && input.Failure is { } wrong)
        {
            record = CrawlRecord.Failed(place, wrong);
            _lost = true;
            input.Resume();
        }
        return true;
    }

    bool Cut(Place place, out CrawlRecord? record)
    {
        record = Lose(place, input.Failure ?? CrawlFindings.CutRecord(place, input.Reached));
        return input.Resume() || record is not null;
    }

    /// <summary>The next line without its break; null at the end. A line that is far too long is given in pieces.</summary>
    string? Line()
    {
        while (true)
        {
            var held = input.Held;
            var newline = held[..Math.Min(held.Length, LongestLine)].IndexOf((byte)'\n');
            if (newline < 0 && held.Length < LongestLine && input.More())
                continue;
            held = input.Held;
            var length = newline >= 0 ? newline : Math.Min(held.Length, LongestLine);
            if (length == 0 && newline < 0)
                return null;
            var line = Encoding.UTF8.GetString(held[..length]).TrimEnd('\r');
            input.Skip(length + (newline >= 0 ? 1 : 0));
            return line;
        }
    }

    (Dictionary<string, string>? Headers, long Size) Head(string line)
    {
        var words = line.Split(' ');
        var behind = words.Length > 9 && line.StartsWith("filedesc://", StringComparison.Ordinal) ? 9 : _words;
        if (
            words.Length <= behind
            || !words[0].Contains(':', StringComparison.Ordinal)
            || !long.TryParse(words[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            || words[^(behind - 1)] is not { Length: >= 8 } date
            || !date.All(char.IsAsciiDigit)
        )
            return default;
        var type =
            line.StartsWith("filedesc://", StringComparison.Ordinal) ? "warcinfo"
            : words[0].StartsWith("http", StringComparison.OrdinalIgnoreCase) ? "response"
            : "resource";
        return (
            new(StringComparer.OrdinalIgnoreCase)
            {
                ["WARC-Type"] = type,
                ["WARC-Date"] = $"{date[..4]}-{date[4..6]}-{date[6..8]}",
                ["WARC-Target-URI"] = string.Join(' ', words[..^behind]),
                ["Content-Type"] = type == "response" ? "application/http; msgtype=response" : words[^(behind - 2)],
            },
            size
        );
    }

    /// <summary>The first block begins with the number of the version.</summary>
    static int Version(ReadOnlySpan<byte> block) => block.TrimStart(" \r\n"u8).StartsWith("2"u8) ? 2 : 1;

    CrawlRecord? Lose(Place place, Finding why)
    {
        var told = _lost ? null : CrawlRecord.Failed(place, why);
        _lost = true;
        return told;
    }
}
