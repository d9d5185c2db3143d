using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Casus.Cli.Tests;

/// <summary>Short invented reports from a seed: the same seed gives the same reports.</summary>
static class GeneratedReports
{
    static readonly string[] Places =
    [
        "Karsund",
        "Velmora",
        "Ostrava Ridge",
        "Tel Hadan",
        "Brakwater",
        "Miron Pass",
        "Quenta",
    ];
    static readonly string[] Sides = ["Peru", "Ecuador", "Chad", "Sudan", "Thailand", "Cambodia", "Mali", "Niger"];
    static readonly string[] Bodies = ["Defence Ministry", "Foreign Ministry", "army", "border service"];
    static readonly string[] Units = ["soldiers", "villagers", "border guards", "policemen"];
    static readonly string[] Verbs = ["were killed", "were wounded", "went missing", "were captured"];

    public static IEnumerable<(string Id, string Text)> Of(int count, int seed)
    {
        var dice = new Random(seed);
        for (var i = 0; i < count; i++)
            yield return (string.Create(CultureInfo.InvariantCulture, $"r{i:00000}"), Text(dice, i));
    }

    public static string JsonLines(int count, int seed)
    {
        var lines = new StringBuilder();
        foreach (var (id, text) in Of(count, seed))
            lines.Append(JsonSerializer.Serialize(new { id, text })).Append('\n');
        return lines.ToString();
    }

    /// <summary>The same as pages of a crawl, each record in a gzip member of its own.</summary>
    public static byte[] PackedCrawl(int count, int seed)
    {
        using var crawl = new MemoryStream();
        foreach (var (id, text) in Of(count, seed))
        {
            var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var page =
                $"<html><head><title>{lines[0]}</title></head><body><article><h1>{lines[0]}</h1>{string.Concat(lines[1..].Select(line => $"<p>{line}</p>"))}</article></body></html>";
            var block = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}";
            using var member = new GZipStream(crawl, CompressionLevel.Fastest, leaveOpen: true);
            member.Write(
                Encoding.UTF8.GetBytes(
                    $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://karsund.example/{id}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n"
                )
            );
        }
        return crawl.ToArray();
    }

    static string Text(Random dice, int number)
    {
        string One(string[] words) => words[dice.Next(words.Length)];
        var (place, side, other) = (One(Places), One(Sides), One(Sides));
        var day = new DateOnly(2012, 1, 1).AddDays(dice.Next(3000));
        var date = day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            Shots at {place}, note {number}

            {date}. The {One(Bodies)} of {side} said on {day.DayOfWeek} that {dice.Next(2, 90)} {One(Units)} {One(
                Verbs
            )} near {place}.
            {other} denied that its forces had opened fire. "We ask our neighbours for help," the {One(Bodies)} said.
            At least {dice.Next(2, 40)} {One(Units)} {One(Verbs)}, {other}'s {One(Bodies)} said.

            """
        );
    }
}
