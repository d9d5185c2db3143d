using System.Globalization;
using System.Text;

namespace Casus.Exports.Feeds;

/// <summary>Incidents as whole days of an RFC 5545 calendar: CRLF, lines folded at 75 octets. Without a clock: an event is stamped with its last report's day.</summary>
public static class CalendarWriter
{
    const int OctetsAtMost = 75;

    /// <summary>Leaves the stream open. Incidents of no known first day cannot stand in a calendar; their number is given back.</summary>
    public static int Write(IEnumerable<FeedEntry> entries, Stream stream, Permalinks links)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(false), 16 * 1024, leaveOpen: true);
        Line(output, "BEGIN:VCALENDAR");
        Line(output, "VERSION:2.0");
        Line(output, "PRODID:-//Casus//Ledger//EN");
        Line(output, "CALSCALE:GREGORIAN");
        var left = 0;
        foreach (var entry in entries)
            if (Spell.First(entry.Incident) is { } first)
                Event(output, entry, first, links);
            else
                left++;
        Line(output, "END:VCALENDAR");
        return left;
    }

    static void Event(StreamWriter output, FeedEntry entry, DateOnly first, Permalinks links)
    {
        var incident = entry.Incident;
        var last = Spell.Last(incident) is { } end && end > first ? end : first;
        Line(output, "BEGIN:VEVENT");
        Line(output, $"UID:{incident.Id}@casus");
        Line(output, $"DTSTAMP:{Day(entry.Known ?? last)}T000000Z");
        Line(output, $"DTSTART;VALUE=DATE:{Day(first)}");
        // The end of a whole-day event is the first day after it.
        if (last < DateOnly.MaxValue)
            Line(output, $"DTEND;VALUE=DATE:{Day(last.AddDays(1))}");
        Line(output, $"SUMMARY:{Text(incident.Label)}");
        var known = incident.Start.IsDay ? "" : $" The day is known only as {Words.Of(incident.Start)}.";
        Line(output, $"DESCRIPTION:{Text(entry.Told + known)}");
        if (Site.Of(incident) is { } site)
        {
            Line(output, $"LOCATION:{Text(site.Name)}");
            if (site is { Lat: { } latitude, Lon: { } longitude })
                Line(output, string.Create(CultureInfo.InvariantCulture, $"GEO:{latitude};{longitude}"));
        }
        Line(output, $"CATEGORIES:{Text(Words.Of(incident.Kind))}");
        if (Uri.IsWellFormedUriString(links.Incident(incident.Id), UriKind.Absolute))
            Line(output, $"URL:{links.Incident(incident.Id)}");
        Line(output, "END:VEVENT");
    }

    static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    static string Text(string words) =>
        Words
            .Line(string.Concat(words.Where(c => !char.IsControl(c) || char.IsWhiteSpace(c))))
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal);

    /// <summary>Folded between code points, never inside one.</summary>
    static void Line(StreamWriter output, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > OctetsAtMost)
            {
                output.Write("\r\n ");
                octets = 1;
            }
            output.Write(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        output.Write("\r\n");
    }
}
