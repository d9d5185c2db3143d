using Casus.Feeds;
using Casus.Feeds.Syndication;
using Casus.Measure.Feeds;

namespace Casus.Measure.Sets;

/// <summary>feedparser's test feeds, held to what their own first comment asks of title, link and date.</summary>
static class FeedsSet
{
    public const string Name = "feeds";

    static readonly string[] Kinds = ["title", "link", "date"];

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var tests = Bench
            .Files(folder, ".xml")
            .Take(bench.Limit ?? int.MaxValue)
            .Select(file => FeedTest.Of(folder, file))
            .ToList();
        var right = Kinds.ToDictionary(kind => kind, _ => 0);
        var asked = Kinds.ToDictionary(kind => kind, _ => 0);
        foreach (var test in tests)
        {
            var (head, entries) = Read(test);
            foreach (var expectation in test.Expectations)
            {
                var kind = expectation.IsDate ? "date" : expectation.Field;
                var holds = Holds(expectation, head, entries);
                asked[kind]++;
                right[kind] += holds ? 1 : 0;
                if (!holds && bench.Fails)
                    bench.Tell($"{test.Name}: {expectation}");
            }
        }
        foreach (var kind in Kinds)
            yield return new(Name, kind, Share(right[kind], asked[kind]));
        yield return new(Name, "all", Share(right.Values.Sum(), asked.Values.Sum()));
        yield return new(Name, "asked", asked.Values.Sum());
        yield return new(Name, "files_that_ask_other_things", tests.Count(test => test.Expectations.Count == 0));
    }

    static (FeedHead Head, IReadOnlyList<FeedEntry> Entries) Read(FeedTest test)
    {
        using var input = new InputStream(new MemoryStream(test.Bytes));
        var feed = new XmlFeed(input, test.Address, test.Charset);
        var entries = feed.Entries().ToList();
        return (feed.Head, entries);
    }

    static bool Holds(FeedExpectation expected, FeedHead head, IReadOnlyList<FeedEntry> entries)
    {
        if (expected.Entry >= entries.Count)
            return false;
        var entry = expected.Entry is { } number ? entries[number] : null;
        if (expected.IsDate)
            return SameMoment(
                expected.Value!,
                expected.Field switch
                {
                    "published" => entry is null ? head.Published : entry.Published,
                    "created" => entry is null ? head.Created : entry.Created,
                    _ => entry is null
                        ? head.Updated ?? head.Dated ?? head.Published
                        : entry.Updated ?? entry.Dated ?? entry.Published,
                }
            );
        var value =
            expected.Field == "title" ? (entry is null ? head.Title : entry.Title)
            : entry is null ? head.Link
            : entry.Link;
        if (expected.Value is null)
            return value is null;
        if (PythonLiteral.Text(expected.Value) is not { } text)
            return false;
        // A title is read as words; feedparser gives it with its tags.
        return expected.Field == "title"
            ? Words(value) == Words(text) || Words(value) == PlainText.Line(text, isHtml: true)
            : value == text;
    }

    static bool SameMoment(string expected, FeedMoment? moment)
    {
        if (PythonLiteral.Numbers(expected) is [var year, var month, var day, var hour, var minute, var second, ..])
            return moment?.Utc() == new DateTime(year, month, day, hour, minute, second);
        return PythonLiteral.Text(expected) is { } text && FeedDates.Read(text)?.Utc() == moment?.Utc();
    }

    static string? Words(string? text) => text is null ? null : PlainText.Line(text, isHtml: false);

    static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
