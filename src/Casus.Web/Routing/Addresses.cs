namespace Casus.Web.Routing;

/// <summary>Paths and queries put together.</summary>
public static class Addresses
{
    /// <summary>Keys in the order given; pairs without a value are left out.</summary>
    public static string Of(string path, IEnumerable<(string Key, string? Value)> query)
    {
        var pairs = query
            .Where(q => !string.IsNullOrEmpty(q.Value))
            .Select(q => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(q.Value!)}");
        var joined = string.Join('&', pairs);
        return joined.Length == 0 ? path : $"{path}?{joined}";
    }

    /// <summary>The parts of an id are parts of the path: an escaped slash would be no slash to anybody.</summary>
    public static string Claimant(string id) =>
        "/claimants/" + string.Join('/', id.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The report at these characters; offsets count code points of the clean text.</summary>
    public static string Words(string report, int start, int end) =>
        FormattableString.Invariant($"/reports/{report}#c={start}-{end}");
}
