using Casus.Exports;
using Casus.Ledger;
using Casus.Web.Catalogue;
using Casus.Web.Reading;
using Casus.Web.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Casus.Web.Routing;

/// <summary>One request: what is asked, in which format, and in which words to answer.</summary>
public sealed record Asked(HttpContext Http, Route Route, Format Format, UiWords Words)
{
    /// <summary>The value of a query key; null where it is absent or empty.</summary>
    public string? this[string key] => Values(key).FirstOrDefault();

    /// <summary>All values of a query key, each once.</summary>
    public IReadOnlyList<string> All(string key) => [.. Values(key).Distinct(StringComparer.Ordinal)];

    /// <summary>What is asked for by a key that the route does not declare would stand in no description.</summary>
    IEnumerable<string> Values(string key) =>
        key == UiWords.Key || Route.Query.Contains(key, StringComparer.Ordinal)
            ? Http.Request.Query[key].OfType<string>().Where(v => v.Length > 0)
            : throw new InvalidOperationException($"{Route.Path} does not declare '{key}' in the route table.");

    public SiteSettings Settings => Http.RequestServices.GetRequiredService<SiteSettings>();

    public Shelf Shelf => Http.RequestServices.GetRequiredService<Shelf>();

    /// <summary>The whole ledger in short, as it was when it was last gone through.</summary>
    public LedgerCatalogue Catalogue => Http.RequestServices.GetRequiredService<CurrentCatalogue>().Now;

    /// <summary>By what a print of the ledger can be checked; null while it is being worked out.</summary>
    public LedgerSeal? Seal => Http.RequestServices.GetRequiredService<CurrentSeal>().Now;

    public SeenQueries Seen => Http.RequestServices.GetRequiredService<SeenQueries>();

    public KnownNames Names => Settings.Names;

    /// <summary>What a state, body or group is called in the words asked for.</summary>
    public string Name(string code) => Names.Of(code, Words);

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

    /// <summary>This page with one value more of a key.</summary>
    public string With(string key, string value) => Here([.. All(key).Append(value).Select(v => (key, (string?)v))]);

    /// <summary>This page with one value less of a key.</summary>
    public string Without(string key, string value) =>
        Here([(key, null), .. All(key).Where(v => v != value).Select(v => (key, (string?)v))]);

    /// <summary>Another page, in the same words.</summary>
    public string To(string path, params (string Key, string? Value)[] query) =>
        Addresses.Of(path, [.. query, ("lang", this["lang"])]);

    /// <summary>Addresses of pages as other programs need them: with the host.</summary>
    public Permalinks Links => new($"{Http.Request.Scheme}://{Http.Request.Host}");

    /// <summary>The same data from the row after this one on; it is also what the answer's <c>Link</c> names as next.</summary>
    public string Onward(string after)
    {
        var pairs = Http
            .Request.Query.Where(q => q.Key != "after")
            .SelectMany(q => q.Value.Select(v => (q.Key, Value: v)));
        var next = Addresses.Of(PagePath + Format.Extension(), pairs.Append(("after", after)));
        Http.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return next;
    }

    /// <summary>A page of a list as JSON: rows, and where the next ones are.</summary>
    public IResult Rows<T>(
        string kind,
        IReadOnlyList<T> found,
        Func<T, string> idOf,
        Func<IBrowsable, T, byte[]?> write
    ) =>
        RowsPage.Of(this, found, idOf) is { } page
            ? Stream(
                (ledger, stream) =>
                    JsonRows.Write(
                        stream,
                        kind,
                        page.Rows.Select(row => write(ledger, row)).OfType<byte[]>(),
                        page.Next
                    )
            )
            : Results.Problem(
                "The row that after names stands in this list no more: begin again without it.",
                statusCode: StatusCodes.Status410Gone
            );

    /// <summary>A whole list, however long, as a file.</summary>
    public IResult Download(Action<IBrowsable, Stream> write) => new Download(this, write);

    /// <summary>The page's data in the format asked for: written aside first, so that a slow reader holds no view of the ledger.</summary>
    public IResult Stream(Action<IBrowsable, Stream> write)
    {
        var aside = new FileBufferingWriteStream();
        Http.Response.RegisterForDisposeAsync(aside);
        Shelf.Read(ledger => write(ledger, aside));
        return Results.Stream(body => aside.DrainBufferAsync(body), $"{Format.MediaType()}; charset=utf-8");
    }

    /// <summary>The same rows in another format.</summary>
    public string As(Format format) => PagePath + format.Extension() + Http.Request.QueryString;

    /// <summary>Without the extension of the format that was asked for.</summary>
    public string PagePath =>
        Http.Request.Path.Value is { } path && path.EndsWith(Format.Extension(), StringComparison.Ordinal)
            ? path[..^Format.Extension().Length]
            : "/";
}
