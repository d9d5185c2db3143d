using Casus.Web.Hosting;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Casus.Web.Access;

/// <summary>Signing in and out.</summary>
static class SignInRoute
{
    /// <summary>The form for a key; with the token of this machine's link, signed in at once.</summary>
    public static async Task<IResult> Show(Asked asked)
    {
        var http = asked.Http;
        if (asked["token"] is not { } token)
            return Form(asked, null, StatusCodes.Status200OK);
        var wrong = http.RequestServices.GetRequiredService<WrongKeys>();
        if (wrong.IsBarred(http.Connection.RemoteIpAddress))
            return Gate.TooMany(http);
        if (http.RequestServices.GetRequiredService<LocalLink>().Spend(token) is { } owner)
            return await Enter(http, owner, asked["to"]);
        wrong.Count(http.Connection.RemoteIpAddress);
        return Form(asked, "link-spent", StatusCodes.Status401Unauthorized);
    }

    /// <summary>On the way to the issuer; it leads back to <see cref="OidcScheme.Back"/>.</summary>
    public static IResult AtIssuer(Asked asked) =>
        asked.Settings.Oidc is null
            ? Problems.Of(asked.Http, StatusCodes.Status404NotFound, "No issuer is known here.")
            : Results.Challenge(new() { RedirectUri = OwnPath.Of(asked["to"]) }, [OidcScheme.Name]);

    public static async Task<IResult> Answer(Asked asked)
    {
        var http = asked.Http;
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var door = http.RequestServices.GetRequiredService<KeyDoor>();
        if (door.IsBarred(http.Connection.RemoteIpAddress))
            return Gate.TooMany(http);
        return door.Open(form["key"].ToString().Trim(), http.Connection.RemoteIpAddress) is { } visitor
            ? await Enter(http, visitor, form["to"])
            : Form(asked, "key-opens-nothing", StatusCodes.Status401Unauthorized, form["to"]);
    }

    public static async Task<IResult> Leave(Asked asked)
    {
        await asked.Http.SignOutAsync(Schemes.Cookie);
        return new SeeOther("/sign-in");
    }

    static async Task<IResult> Enter(HttpContext http, Visitor visitor, string? to)
    {
        var settings = http.RequestServices.GetRequiredService<SiteSettings>();
        settings.Access?.Note(visitor.Actor, "signed in", "");
        await http.SignInAsync(Schemes.Cookie, visitor.Principal(Schemes.Cookie));
        return new SeeOther(OwnPath.Of(to));
    }

    static RazorComponentResult<SignInPage> Form(Asked asked, string? wrong, int status, string? to = null)
    {
        var forms = asked.Http.RequestServices.GetRequiredService<IAntiforgery>();
        return new(
            new
            {
                Asked = asked,
                To = OwnPath.Of(to ?? asked["to"]),
                Token = forms.GetAndStoreTokens(asked.Http).RequestToken,
                Wrong = wrong,
            }
        )
        {
            StatusCode = status,
        };
    }
}
