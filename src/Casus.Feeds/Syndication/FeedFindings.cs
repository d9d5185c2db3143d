using System.Globalization;
using Casus.Reports;

namespace Casus.Feeds.Syndication;

/// <summary>What can be wrong with a feed or with one entry of it: C015x.</summary>
static class FeedFindings
{
    public static Finding Cut(int entries) =>
        new(
            "C0151",
            string.Create(
                CultureInfo.InvariantCulture,
                $"It ends before the feed does, after {entries} whole entries; those were read. Get it anew."
            )
        );

    public static Finding NoJson(long at) =>
        new(
            "C0152",
            string.Create(
                CultureInfo.InvariantCulture,
                $"It is no JSON from byte {at} on; the entries before that were read. Get it anew."
            )
        );

    public static Finding LargeEntry() =>
        new("C0153", $"This entry is larger than {InputLimits.LargestInWords}; it was passed over.");

    public static Finding EmptyEntry() => new("C0154", "This entry has neither a title nor a text.");

    public static Finding NoEntries() => new("C0155", "There is no entry in this feed.");

    public static Finding Entities() =>
        new("C0156", "The feed declares entities of its own; they are not expanded and stand as they are written.");

    public static Finding UnknownCharset(string named) =>
        new("C0157", $"The feed names the charset '{named}', which is not known; it was told from its bytes.");

    public static Finding BadDate(string written) =>
        new("C0158", $"No day can be made of the date '{written}' that the feed gives; it was not used.");
}
