namespace Casus.Web.Routing;

/// <summary>What a route can be asked to answer in; all but the page itself are named by the path's last extension.</summary>
public enum Format
{
    Html,
    Json,
    Csv,
    GeoJson,
    Atom,
    Ics,
}
