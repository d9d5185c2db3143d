using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Casus.Web.Access;

/// <summary>The ways to be known: a key in a header, or a cookie that signing in gave.</summary>
static class Schemes
{
    public const string Cookie = "cookie";
    public const string Key = "key";
    const string Either = "either";

    static readonly TimeSpan Visit = TimeSpan.FromHours(12);

    public static void Add(IServiceCollection services, SiteSettings settings)
    {
        var sessions = new Sessions(settings.Time);
        services.AddSingleton(settings.Time);
        services.AddSingleton(new WrongKeys(settings.Time));
        services.AddSingleton(s => new KeyDoor(settings.Access, s.GetRequiredService<WrongKeys>(), settings.Time));
        services.AddSingleton(new LocalLink(settings.Local, settings.ShowLink));
        // Nothing that this program signs outlives it.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(Forms);
        var schemes = services
            .AddAuthentication(Either)
            .AddPolicyScheme(
                Either,
                null,
                o => o.ForwardDefaultSelector = http => http.Request.Headers.ContainsKey("Authorization") ? Key : Cookie
            )
            .AddScheme<AuthenticationSchemeOptions, BearerKey>(Key, null)
            .AddCookie(Cookie, o => Cookies(o, sessions));
        OidcScheme.Add(schemes, settings);
    }

    static void Cookies(CookieAuthenticationOptions options, Sessions sessions)
    {
        options.Cookie.Name = "casus";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Visit;
        options.SlidingExpiration = true;
        options.SessionStore = sessions;
        options.Events.OnValidatePrincipal = Revalidate;
    }

    static void Forms(AntiforgeryOptions options)
    {
        options.Cookie.Name = "casus-form";
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.FormFieldName = "form";
        options.HeaderName = null;
    }

    /// <summary>A key that was revoked, or has another role now, is so for those who signed in with it too.</summary>
    static async Task Revalidate(CookieValidatePrincipalContext context)
    {
        var door = context.HttpContext.RequestServices.GetRequiredService<KeyDoor>();
        if (Visitor.Of(context.Principal!) is { } visitor && door.Still(visitor) is not null)
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Cookie);
    }
}
