using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Casus.Reports;

namespace Casus.Feeds.Crawls;

/// <summary>
/// The records of a WARC file (ISO 28500), versions 0.17 to 1.1, plain or packed in any number of gzip members. Behind what is damaged it
/// goes on at the next record that can be told.
/// </summary>
/// <param name="isWanted">Tells by a record's headers whether its block is needed.</param>
sealed class WarcReader(InputStream input, Func<IReadOnlyDictionary<string, string>, bool> isWanted)
{
    const int LongestHead = 64 * 1024;

    /// <summary>A longer block than a terabyte is a damaged number.</summary>
    const long LongestBlock = 1L << 40;

    /// <summary>A break of the line, and one byte more: asking for it lets the gzip member end and be checked.</summary>
    const int Behind = 5;

    /// <summary>A damage has been told and no record been found since.</summary>
    bool _lost;

    public static bool Begins(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 8 && bytes.StartsWith("WARC/"u8) && bytes[5] is (byte)'0' or (byte)'1' && bytes[6] == '.';

    public IEnumerable<CrawlRecord> Read()
    {
        while (Next(out var record))
            if (record is not null)
                yield return record;
    }

    /// <summary>False when nothing more follows.</summary>
    bool Next(out CrawlRecord? record)
    {
        record = null;
        SkipBlank();
        var place = input.Place(input.At);
        var ahead = input.Ahead(8);
        if (!Begins(ahead))
        {
            if (ahead.Length < 8 && (input.Failure is not null || ahead.IsEmpty))
                return End(place, out record);
            record = Lose(place, CrawlFindings.NoRecord(place));
            Seek();
            return true;
        }
        var length = Head();
        if (length < 0)
        {
            if (input.Held.Length < LongestHead)
                return End(place, out record, CrawlFindings.CutRecord(place, input.Reached));
            record = Lose(place, CrawlFindings.NoRecord(place));
            input.Skip(1);
            return true;
        }
        var headers = HeaderLines.Read(input.Held[..length]);
        input.Skip(length);
        if (
            !long.TryParse(
                headers.GetValueOrDefault("Content-Length"),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var size
            )
            || size > LongestBlock
        )
        {
            record = Lose(place, CrawlFindings.NoLength(place));
            return true;
        }
        _lost = false;
        return Block(place, headers, size, out record);
    }

    bool Block(Place place, Dictionary<string, string> headers, long size, out CrawlRecord? record)
    {
        var start = input.At;
        if (!isWanted(headers) || size > InputLimits.Largest)
        {
            var failure = isWanted(headers) ? CrawlFindings.LargeRecord(place) : null;
            record = new(place, headers, null) { Failure = failure };
            if (!input.SkipFar(size))
                return End(place, out record, CrawlFindings.CutRecord(place, input.Reached));
            return Closed(place, start + size, ref record);
        }
        var block = input.Ahead((int)size + Behind);
        if (size > 0 && NextMember(start, block) is > 0 and var shorter && shorter < size)
        {
            // The next member's record begins before this one ends.
            record = Lose(place, CrawlFindings.WrongLength(place));
            input.Skip(shorter);
            return true;
        }
        if (block.Length < size)
        {
            record = null;
            // What was cut short may be followed by whole records: its length was wrong.
            if (input.Failure is null && block.IndexOf("\nWARC/1."u8) is >= 0 and var next)
            {
                record = Lose(place, CrawlFindings.WrongLength(place));
                input.Skip(next + 1);
                return true;
            }
            input.Skip(block.Length);
            return End(place, out record, CrawlFindings.CutRecord(place, input.Reached));
        }
        var notes = ImmutableArray<Finding>.Empty;
        var taken = (int)size;
        if (!EndsHere(block[taken..], start + size))
        {
            notes = [CrawlFindings.WrongLength(place)];
            _lost = true;
            if (block[..taken].IndexOf("\nWARC/1."u8) is >= 0 and var inside)
                taken = inside + 1;
        }
        record = new(place, headers, block[..taken].ToArray()) { Notes = notes };
        input.Skip(taken);
        return Closed(place, start + taken, ref record, isOdd: notes.Length > 0);
    }

    /// <summary>Looks at what follows a record: a damage of the member that held it, or bytes that should not be there.</summary>
    bool Closed(Place place, long end, ref CrawlRecord? record, bool isOdd = false)
    {
        var behind = input.Ahead(Behind);
        if (!input.IsSound(end) && input.Failure is { } damage)
        {
            if (record?.Failure is null)
                record = CrawlRecord.Failed(place, damage);
            _lost = true;
            return input.Resume() || record is not null;
        }
        if (!isOdd && record is { Failure: null, Block: null } && !EndsHere(behind, end))
        {
            record = record with { Failure = CrawlFindings.WrongLength(place) };
            _lost = true;
        }
        return true;
    }

    /// <summary>A record is followed by a break, by the next gzip member or by the end.</summary>
    bool EndsHere(ReadOnlySpan<byte> behind, long end) =>
        behind.IsEmpty || behind[0] is (byte)'\r' or (byte)'\n' || input.IsMember(end) || behind.StartsWith("WARC/"u8);

    /// <summary>How far in these bytes a gzip member begins with a record; 0 for nowhere.</summary>
    int NextMember(long start, ReadOnlySpan<byte> bytes)
    {
        foreach (var member in input.MembersAfter(start))
            if (member - start < bytes.Length && bytes[(int)(member - start)..].StartsWith("WARC/"u8))
                return (int)(member - start);
        return 0;
    }

    /// <summary>The end of the input or of what can be read of it: told once, then reading goes on behind a damage.</summary>
    bool End(Place place, out CrawlRecord? record, Finding? cut = null)
    {
        var why = input.Failure ?? cut;
        record = why is null ? null : Lose(place, why);
        return input.Resume() || record is not null;
    }

    CrawlRecord? Lose(Place place, Finding why)
    {
        var told = _lost ? null : CrawlRecord.Failed(place, why);
        _lost = true;
        return told;
    }

    /// <summary>The length of the record's head; -1 when it does not end.</summary>
    int Head()
    {
        while (true)
        {
            var length = HeaderLines.Length(input.Held[..Math.Min(input.Held.Length, LongestHead)]);
            if (length >= 0 || input.Held.Length >= LongestHead || !input.More())
                return length;
        }
    }

    void SkipBlank()
    {
        while (input.Ahead(1) is [(byte)'\r' or (byte)'\n'])
            input.Skip(1);
    }

    /// <summary>Goes on to what looks like the next record, as far as reading goes.</summary>
    void Seek()
    {
        input.Skip(1);
        while (true)
        {
            var held = input.Held;
            var next = held.IndexOf("WARC/"u8);
            if (next >= 0)
            {
                input.Skip(next);
                return;
            }
            input.Skip(Math.Max(0, held.Length - 4));
            if (!input.More())
            {
                input.Skip(input.Held.Length);
                return;
            }
        }
    }
}
