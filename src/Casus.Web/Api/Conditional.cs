using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Casus.Web.Api;

/// <summary>Answers to a GET carry a stamp (ETag): who has that one already is told so (304), and what was made once for it is not made again.</summary>
static class Conditional
{
    public static async Task Answer(HttpContext http, Route route, Func<Task<IResult>> make)
    {
        if (!HttpMethods.IsGet(route.Method) || route.IsStream || route.Role == Storage.Access.Role.Anyone)
        {
            await (await make()).ExecuteAsync(http);
            return;
        }
        var stamp = PageStamp.Of(http);
        if (Has(http, stamp))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            http.Response.Headers.ETag = stamp;
            return;
        }
        var pages = http.RequestServices.GetRequiredService<KeptPages>();
        var page = pages.Of(stamp);
        if (page is null)
        {
            var made = await make();
            if (made is Download)
            {
                http.Response.Headers.ETag = stamp;
                await made.ExecuteAsync(http);
                return;
            }
            page = await Made(http, made);
            if (http.Response.StatusCode != StatusCodes.Status200OK || IsForOne(http.Response))
            {
                await Send(http, page);
                return;
            }
            pages.Keep(stamp, page);
        }
        http.Response.Headers.ETag = stamp;
        await Send(http, page);
    }

    static bool Has(HttpContext http, string stamp) =>
        http
            .Request.Headers.IfNoneMatch.ToString()
            .Split(',', StringSplitOptions.TrimEntries)
            .Any(given => given == stamp || given == "W/" + stamp);

    /// <summary>Forms carry a token of who asked.</summary>
    static bool IsForOne(HttpResponse response) =>
        response.Headers.SetCookie.Count > 0
        || response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal);

    static async Task<KeptPage> Made(HttpContext http, IResult result)
    {
        var real = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var body = new MemoryStream();
        http.Features.Set<IHttpResponseBodyFeature>(new Unsent(body));
        try
        {
            await result.ExecuteAsync(http);
            await http.Response.BodyWriter.FlushAsync();
        }
        finally
        {
            http.Features.Set(real);
        }
        return new(
            body.ToArray(),
            [
                .. http
                    .Response.Headers.Where(h => h.Key != "Set-Cookie")
                    .Select(h => KeyValuePair.Create(h.Key, h.Value.ToString())),
            ]
        );
    }

    static async Task Send(HttpContext http, KeptPage page)
    {
        foreach (var (name, value) in page.Headers)
            http.Response.Headers[name] = value;
        if (http.Response.StatusCode is StatusCodes.Status304NotModified or StatusCodes.Status204NoContent)
            return;
        http.Response.ContentLength = page.Body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(page.Body, http.RequestAborted);
    }

    /// <summary>Holds a body back until it is whole; nothing starts to be sent by it.</summary>
    sealed class Unsent(MemoryStream body) : StreamResponseBodyFeature(body)
    {
        public override Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
