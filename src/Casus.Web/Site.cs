using System.Diagnostics;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Casus.Storage.Access;
using Casus.Web.Access;
using Casus.Web.Api;
using Casus.Web.Catalogue;
using Casus.Web.Hosting;
using Casus.Web.Incidents.One;
using Casus.Web.Reading;
using Casus.Web.Review;
using Casus.Web.Routing;
using Casus.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Casus.Web;

/// <summary>The pages over one ledger.</summary>
public static class Site
{
    /// <summary>Not yet started; what the caller ends, it disposes.</summary>
    public static WebApplication Build(SiteSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            Limits.Set(kestrel);
            kestrel.Listen(settings.Address, settings.Port, listen => Proxies.Encrypt(listen, settings.Certificate));
        });
        // Letters beyond ASCII stay what they are; what HTML takes for markup is escaped all the same.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(_ => new Shelf(settings.Open));
        builder.Services.AddSingleton<CurrentCatalogue>();
        builder.Services.AddSingleton<SeenQueries>();
        builder.Services.AddHostedService(all => all.GetRequiredService<CurrentCatalogue>());
        builder.Services.AddSingleton<CurrentSeal>();
        builder.Services.AddHostedService(all => all.GetRequiredService<CurrentSeal>());
        builder.Services.AddSingleton<PastIncidents>();
        builder.Services.AddSingleton<KeptPages>();
        builder.Services.AddSingleton<Downloads>();
        builder.Services.AddSingleton<LedgerPulse>();
        builder.Services.AddSingleton<EventStream>();
        builder.Services.AddSingleton<ReviewQueue>();
        builder.Services.AddSingleton<Judging>();
        builder.Services.Configure<FormOptions>(Limits.Set);
        builder.Services.Configure<HostOptions>(Limits.Set);
        Schemes.Add(builder.Services, settings);
        var site = builder.Build();
        Malformed.Watch(site.Services.GetRequiredService<DiagnosticListener>());
        site.Use(SafeHeaders.Give);
        Proxies.Trust(site, settings);
        site.Use(new Faults(settings.Tell).Catch);
        site.Use(new KnownHosts(settings.Public).Check);
        site.Use(Limits.Check);
        site.UseStatusCodePages(gap =>
            Problems.Write(
                gap.HttpContext,
                gap.HttpContext.Response.StatusCode,
                Problems.Usual(gap.HttpContext.Response.StatusCode)
            )
        );
        site.UseAuthentication();
        Map(site);
        return site;
    }

    /// <summary>Shows the first link by which the owner of this machine signs in; to be called when it is known where the site is.</summary>
    public static void ShowLink(WebApplication site) => site.Services.GetRequiredService<LocalLink>().Begin();

    static void Map(WebApplication site)
    {
        foreach (var route in RouteTable.All)
        foreach (var format in route.Formats)
            site.MapMethods(
                route.Path + format.Extension(),
                HttpMethods.IsGet(route.Method) ? [HttpMethods.Get, HttpMethods.Head] : [route.Method],
                http => Answer(http, route, format)
            );
    }

    static async Task Answer(HttpContext http, Route route, Format format)
    {
        if (await Gate.Refusal(http, route) is { } refusal)
        {
            await refusal.ExecuteAsync(http);
            return;
        }
        if (route.Role != Role.Anyone && !route.IsData)
            await http.RequestServices.GetRequiredService<CurrentCatalogue>().First.WaitAsync(http.RequestAborted);
        var asked = new Asked(http, route, format, UiWords.Of(http.Request.Query["lang"]));
        await Conditional.Answer(
            http,
            route,
            async () => Elsewhere.Of(asked) is { } elsewhere ? elsewhere : await route.Answer(asked)
        );
    }
}
