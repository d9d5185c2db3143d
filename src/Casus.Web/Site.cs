using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Casus.Web.Catalogue;
using Casus.Web.Reading;
using Casus.Web.Routing;
using Casus.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Casus.Web;

/// <summary>The pages over one ledger, on loopback.</summary>
public static class Site
{
    /// <summary>Not yet started; what the caller ends, it disposes.</summary>
    public static WebApplication Build(SiteSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, settings.Port);
        });
        // Letters beyond ASCII stay what they are; what HTML takes for markup is escaped all the same.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(_ => new Shelf(settings.Open));
        builder.Services.AddSingleton<CurrentCatalogue>();
        builder.Services.AddHostedService(all => all.GetRequiredService<CurrentCatalogue>());
        var site = builder.Build();
        site.Use(Headers);
        foreach (var route in RouteTable.All)
        foreach (var format in route.Formats)
            site.MapMethods(route.Path + format.Extension(), [route.Method], http => Answer(http, route, format));
        return site;
    }

    static async Task Answer(HttpContext http, Route route, Format format)
    {
        var asked = new Asked(http, route, format, UiWords.Of(http.Request.Query["lang"]));
        var result = await route.Answer(asked);
        await result.ExecuteAsync(http);
    }

    static Task Headers(HttpContext http, Func<Task> next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next();
    }
}
