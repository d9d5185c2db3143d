using System.Globalization;
using Casus.Reports;

namespace Casus.Feeds.Crawls;

/// <summary>What can be wrong with a crawl file or with one record of it: C013x and C014x.</summary>
static class CrawlFindings
{
    public static Finding CutRecord(Place record, long end) =>
        new(
            "C0131",
            Said(
                $"It ends at byte {end}, inside the record that begins at {record.Words}; all whole ones before it were read. Get it anew."
            )
        );

    public static Finding NoRecord(Place at) =>
        new(
            "C0132",
            Said(
                $"No record begins at {at.Words}, where one should; reading went on at the next that could be told. Get it anew."
            )
        );

    public static Finding NoLength(Place record) =>
        new(
            "C0133",
            Said(
                $"The record that begins at {record.Words} does not say how long it is; reading went on at the next. Get it anew."
            )
        );

    public static Finding WrongLength(Place record) =>
        new(
            "C0134",
            Said(
                $"The record that begins at {record.Words} gives a length that does not meet the next one; its text may be cut or run over."
            )
        );

    public static Finding LargeRecord(Place record) =>
        new(
            "C0135",
            Said(
                $"The record that begins at {record.Words} is larger than {InputLimits.LargestInWords}; it was passed over."
            )
        );

    public static Finding LargePayload(Place record) =>
        new(
            "C0136",
            Said(
                $"What is packed in the record that begins at {record.Words} is larger than {InputLimits.LargestInWords}; it was passed over."
            )
        );

    public static Finding Segment(Place record, int found) =>
        new(
            "C0137",
            Said(
                $"The page of the record that begins at {record.Words} is written in several segments, of which {found} stand in this file; its text is not whole."
            )
        );

    public static Finding WrongChunks(Place record) =>
        new(
            "C0138",
            Said(
                $"The chunks of the record that begins at {record.Words} break off; what stands behind was taken as it is."
            )
        );

    public static Finding WrongCoding(Place record, string coding) =>
        new(
            "C0139",
            Said(
                $"The record that begins at {record.Words} says it is packed with '{coding}', but it does not unpack; it was taken as far as it goes."
            )
        );

    public static Finding Digest(Place record) =>
        new(
            "C0140",
            Said(
                $"The payload of the record that begins at {record.Words} does not have the digest that the crawl gives."
            )
        );

    public static Finding Shortened(Place record, string why) =>
        new(
            "C0141",
            Said($"The crawl cut the record that begins at {record.Words} short ({why}); its text is not whole.")
        );

    public static Finding NoPages() =>
        new("C0142", "There is no page in this crawl: no response, resource or conversion that holds text or a feed.");

    public static Finding Revisits(long count, Place first) =>
        new(
            "C0143",
            Said(
                $"{count} records, the first at {first.Words}, say that a page has not changed since another crawl; their pages are not in this file. Read the crawl that holds them too."
            )
        );

    static string Said(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
