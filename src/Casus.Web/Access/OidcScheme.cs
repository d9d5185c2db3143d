using System.Security.Claims;
using Casus.Storage.Access;
using Casus.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Casus.Web.Access;

/// <summary>Signing in at an issuer: the code flow with PKCE; of what the issuer tells only name, subject and role are kept, and no token.</summary>
static class OidcScheme
{
    public const string Name = "issuer";

    /// <summary>Where the issuer sends people back to; it must be told to the issuer.</summary>
    public const string Back = "/sign-in/back";

    /// <summary>Then the issuer is asked again: it may have taken a role back.</summary>
    static readonly TimeSpan Visit = TimeSpan.FromHours(8);

    public static void Add(AuthenticationBuilder schemes, SiteSettings settings)
    {
        if (settings.Oidc is { } oidc)
            schemes.AddOpenIdConnect(Name, options => Set(options, oidc, settings));
    }

    static void Set(OpenIdConnectOptions options, OidcSettings oidc, SiteSettings settings)
    {
        options.SignInScheme = Schemes.Cookie;
        options.Authority = oidc.Issuer.AbsoluteUri;
        // An issuer on this very machine may speak without encryption: for trying things out.
        options.RequireHttpsMetadata = !oidc.Issuer.IsLoopback;
        options.ClientId = oidc.Client;
        options.ClientSecret = oidc.Secret;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.CallbackPath = Back;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.DisableTelemetry = true;
        foreach (var cookie in new[] { options.CorrelationCookie, options.NonceCookie })
        {
            // Sent along when the issuer leads back here, which a strict cookie is not.
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }
        options.Events.OnTokenValidated = context =>
        {
            if (VisitorOf(context.Principal!, oidc) is { } visitor)
                context.Principal = visitor.Principal(Schemes.Cookie);
            else
                context.Fail("The issuer gives no role that is known here.");
            return Task.CompletedTask;
        };
        options.Events.OnTicketReceived = context => Enter(context, settings);
        options.Events.OnRemoteFailure = context => Refuse(context, settings);
    }

    static Visitor? VisitorOf(ClaimsPrincipal person, OidcSettings oidc)
    {
        if (person.FindFirstValue("sub") is not { Length: > 0 } subject)
            return null;
        var roles = person
            .FindAll(oidc.RoleClaim)
            .Select(claim => oidc.Roles.TryGetValue(claim.Value, out var role) ? role : (Role?)null)
            .Append(oidc.Everyone)
            .OfType<Role>()
            .ToList();
        var name = person.FindFirstValue(oidc.NameClaim) is { Length: > 0 } told ? told : subject;
        return roles.Count == 0 ? null : new(new(name, $"oidc {subject}"), roles.Max(), null);
    }

    /// <summary>The next page is asked for by a page of ours: a strict cookie is not sent on a way that began at the issuer.</summary>
    static async Task Enter(TicketReceivedContext context, SiteSettings settings)
    {
        var http = context.HttpContext;
        context.HandleResponse();
        settings.Access?.Note(Visitor.Of(context.Principal!)!.Actor, "signed in", "");
        await http.SignInAsync(
            Schemes.Cookie,
            context.Principal!,
            new() { ExpiresUtc = settings.Time.GetUtcNow() + Visit, AllowRefresh = false }
        );
        await new RazorComponentResult<OnwardPage>(new { To = OwnPath.Of(context.ReturnUri) }).ExecuteAsync(http);
    }

    static Task Refuse(RemoteFailureContext context, SiteSettings settings)
    {
        context.HandleResponse();
        settings.Access?.Note(new("?", "oidc"), "sign-in refused", "issuer");
        return Problems.Write(
            context.HttpContext,
            StatusCodes.Status403Forbidden,
            "Signing in at the issuer did not work, or it gives you no role here. Try again, or ask whoever runs this site."
        );
    }
}
