using Casus.Exports.Feeds;
using Casus.Exports.Tests.Foreign;
using Casus.Language.Expressions;
using Casus.Ledger.Document;

namespace Casus.Exports.Tests.Feeds;

public class FeedTests
{
    static readonly DateOnly Day = new(2019, 4, 2);

    static ExportedIncident Incident =>
        DocumentJson.Read<ExportedIncident>(Sample.Ledger().Derived("incidents").First().Json);

    [Fact]
    public void Python_reads_the_feed_as_XML_with_what_an_entry_must_have()
    {
        var told = Python.Read(
            Exported.By("atom"),
            """
            import xml.etree.ElementTree as T
            A = '{http://www.w3.org/2005/Atom}'
            feed = T.parse(path).getroot()
            assert feed.tag == A + 'feed', feed.tag
            for name in ('id', 'title', 'updated'):
                assert feed.findtext(A + name)
            for entry in feed.findall(A + 'entry'):
                print(entry.findtext(A + 'updated'), entry.findtext(A + 'title').split('\n')[0])
                assert entry.findtext(A + 'id').startswith('urn:casus:i') and entry.find(A + 'link').get('href')
            """
        );
        // The unrest has no report of a known day: it cannot stand in a feed.
        Assert.Equal("2019-04-03T00:00:00Z =Ships meet; \"fire\",", told);
    }

    [Fact]
    public void What_XML_cannot_hold_is_replaced()
    {
        var entry = new FeedEntry(Incident with { Label = "a\u0001b\uD800 🚢 <&>" }, Day);
        var bytes = Exported.Bytes(s => AtomWriter.Write(new("urn:x", "x"), [entry], s, new()));
        var told = Python.Read(
            bytes,
            "import xml.etree.ElementTree as T\nprint(T.parse(path).getroot().findtext('.//{*}entry/{*}title'))"
        );
        Assert.Equal("a\uFFFDb\uFFFD 🚢 <&>", told);
    }

    [Fact]
    public void A_calendar_program_reads_days_places_and_words()
    {
        var long_ = string.Concat(Enumerable.Repeat("🚢 ships; meet, \\ ", 12)).Trim();
        var entries = new[]
        {
            new FeedEntry(Incident with { Label = long_, Start = new(Day, Day.AddDays(2)), End = default }, Day),
            new FeedEntry(Incident with { Start = DateInterval.Unknown }, Day),
        };
        var left = 0;
        var bytes = Exported.Bytes(s => left = CalendarWriter.Write(entries, s, new("https://ledger.example")));
        Assert.Equal(1, left);
        var told = Node.Read(
            bytes,
            """
            import ICAL from 'ical.js';
            const text = fs.readFileSync(path, 'utf8');
            if (text.split('\r\n').some(line => Buffer.byteLength(line) > 75) || /[^\r]\n/.test(text)) throw new Error('folding');
            const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(e => new ICAL.Event(e));
            for (const e of events) console.log(e.startDate.toString(), e.endDate.toString(), e.startDate.isDate, e.summary);
            """
        );
        Assert.Equal($"2019-04-02 2019-04-05 true {long_}", told);
        Assert.Equal("BEGIN:VCALENDAR", System.Text.Encoding.UTF8.GetString(Exported.By("ics"))[..15]);
    }
}
