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
    public static Provenance Text { get; } = new(MediaKind.Text);
}
