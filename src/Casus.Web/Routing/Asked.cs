using Casus.Web.Reading;
using Casus.Web.Words;
using Microsoft.AspNetCore.Http;

namespace Casus.Web.Routing;

/// <summary>One request: what is asked, in which format, and in which words to answer.</summary>
public sealed record Asked(HttpContext Http, Route Route, Format Format, Shelf Shelf, UiWords Words)
{
    /// <summary>The value of a query key; null where it is absent or empty.</summary>
    public string? this[string key] => Http.Request.Query[key].FirstOrDefault(v => !string.IsNullOrEmpty(v));

    /// <summary>A value in braces of the route's path.</summary>
    public string Value(string name) => (string)Http.Request.RouteValues[name]!;
}
