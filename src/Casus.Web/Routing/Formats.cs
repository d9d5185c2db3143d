namespace Casus.Web.Routing;

/// <summary>How formats are named in paths and on the wire.</summary>
public static class Formats
{
    /// <summary>With its dot; empty for the page.</summary>
    public static string Extension(this Format format) =>
        format == Format.Html ? "" : "." + format.ToString().ToLowerInvariant();

    public static string MediaType(this Format format) =>
        format switch
        {
            Format.Json => "application/json",
            Format.Csv => "text/csv",
            Format.GeoJson => "application/geo+json",
            Format.Atom => "application/atom+xml",
            Format.Ics => "text/calendar",
            _ => "text/html",
        };
}
