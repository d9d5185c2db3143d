namespace Casus.Reports;

/// <summary>How the bytes of an item are to be read.</summary>
public enum MediaKind
{
    Text,
    Html,
}

/// <summary>What was given with the bytes, from outside them; it counts towards the report's id, a path never does.</summary>
/// <param name="Published">As given: an ISO 8601 date or date and time.</param>
public sealed record Provenance(
    MediaKind Kind,
    string? Url = null,
    string? Title = null,
    string? Published = null,
    string? Outlet = null,
    string? Language = null
)
{
    /// <summary>Who signed it, as the feed that carried it says; agencies and outlets may stand among the names.</summary>
    public string? Author { get; init; }

    /// <summary>When it was last changed, in the form of <see cref="Published"/>: weak evidence for its publication.</summary>
    public string? Updated { get; init; }

    /// <summary>The title of the feed that carried it: names the outlet where nothing better does.</summary>
    public string? Feed { get; init; }

    /// <summary>The charset that its transport named; the bytes' own validity as UTF-8 stands above it.</summary>
    public string? Charset { get; init; }

    /// <summary>The day in UTC on which a crawler took it, in ISO 8601: it was there by then. A day and no moment, so that two visits of one day give one report.</summary>
    public string? Crawled { get; init; }

    public static Provenance Text { get; } = new(MediaKind.Text);
}
