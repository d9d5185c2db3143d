using System.Globalization;
using Casus.Storage.Access;
using Casus.Web.Hosting;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Casus.Web.Access;

/// <summary>Whether a request may be answered: by the role that its route declares, and for a form by the token that our own page gave it.</summary>
static class Gate
{
    /// <summary>The refusal; null where the request may pass.</summary>
    public static async Task<IResult?> Refusal(HttpContext http, Route route)
    {
        if (Visitor.Of(http) is var visitor && (visitor?.Role ?? Role.Anyone) < route.Role)
            return visitor is null
                ? Unknown(http)
                : Problems.Of(http, StatusCodes.Status403Forbidden, $"This is for a {route.Role.Word()}.");
        if (HttpMethods.IsPost(route.Method) && !IsForm(http.Request))
            return Problems.Of(
                http,
                StatusCodes.Status415UnsupportedMediaType,
                "What is sent here is a form: application/x-www-form-urlencoded."
            );
        if (!HttpMethods.IsPost(route.Method) || http.Request.Headers.ContainsKey("Authorization"))
            return null;
        var forms = http.RequestServices.GetRequiredService<IAntiforgery>();
        return await forms.IsRequestValidAsync(http)
            ? null
            : Problems.Of(
                http,
                StatusCodes.Status400BadRequest,
                "This form was not sent from a page of this site, or the server was started anew since. Load the page again."
            );
    }

    static bool IsForm(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    static IResult Unknown(HttpContext http)
    {
        var door = http.RequestServices.GetRequiredService<KeyDoor>();
        if (http.Request.Headers.ContainsKey("Authorization") && door.IsBarred(http.Connection.RemoteIpAddress))
            return TooMany(http);
        if (HttpMethods.IsGet(http.Request.Method) && Problems.WantsPage(http))
            return Results.Redirect(
                $"/sign-in?to={Uri.EscapeDataString(http.Request.Path + http.Request.QueryString)}"
            );
        http.Response.Headers.WWWAuthenticate = "Bearer realm=\"casus\"";
        return Problems.Of(
            http,
            StatusCodes.Status401Unauthorized,
            "Sign in, or send a key: Authorization: Bearer casus_…"
        );
    }

    public static IResult TooMany(HttpContext http)
    {
        http.Response.Headers.RetryAfter = WrongKeys.Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return Problems.Of(
            http,
            StatusCodes.Status429TooManyRequests,
            "Too many wrong keys came from here. Wait a minute."
        );
    }
}
