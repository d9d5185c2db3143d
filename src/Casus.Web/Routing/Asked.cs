using Casus.Web.Catalogue;
using Casus.Web.Reading;
using Casus.Web.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Casus.Web.Routing;

/// <summary>One request: what is asked, in which format, and in which words to answer.</summary>
public sealed record Asked(HttpContext Http, Route Route, Format Format, UiWords Words)
{
    /// <summary>The value of a query key; null where it is absent or empty.</summary>
    public string? this[string key] => Http.Request.Query[key].FirstOrDefault(v => !string.IsNullOrEmpty(v));

    public SiteSettings Settings => Http.RequestServices.GetRequiredService<SiteSettings>();

    public Shelf Shelf => Http.RequestServices.GetRequiredService<Shelf>();

    /// <summary>The whole ledger in short, as it was when it was last gone through.</summary>
    public LedgerCatalogue Catalogue => Http.RequestServices.GetRequiredService<CurrentCatalogue>().Now;

    public KnownNames Names => Settings.Names;

    /// <summary>A value in braces of the route's path.</summary>
    public string Value(string name) => (string)Http.Request.RouteValues[name]!;

    /// <summary>The whole number of a query key, 1 or more; the usual one for anything else.</summary>
    public int Number(string key, int usual, int atMost = int.MaxValue) =>
        int.TryParse(this[key], out var number) && number >= 1 ? Math.Min(number, atMost) : usual;

    /// <summary>This page with other values in its query; null takes a key out. A page number is left behind unless it is given.</summary>
    public string Here(params (string Key, string? Value)[] changes)
    {
        var pairs = Http
            .Request.Query.Where(q => q.Key != "page" && !changes.Any(c => c.Key == q.Key))
            .SelectMany(q => q.Value.Select(v => (q.Key, Value: v)))
            .Concat(changes);
        return Addresses.Of(PagePath, pairs);
    }

    /// <summary>Another page, in the same words.</summary>
    public string To(string path, params (string Key, string? Value)[] query) =>
        Addresses.Of(path, [.. query, ("lang", this["lang"])]);

    /// <summary>The same rows in another format.</summary>
    public string As(Format format) => PagePath + format.Extension() + Http.Request.QueryString;

    /// <summary>Without the extension of the format that was asked for.</summary>
    public string PagePath =>
        Http.Request.Path.Value is { } path && path.EndsWith(Format.Extension(), StringComparison.Ordinal)
            ? path[..^Format.Extension().Length]
            : "/";
}
