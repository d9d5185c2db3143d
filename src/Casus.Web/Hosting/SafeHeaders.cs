using Microsoft.AspNetCore.Http;

namespace Casus.Web.Hosting;

/// <summary>What every response says to the browser, errors too: only our own scripts and styles, no guessing of types, no frames, nothing kept by others.</summary>
static class SafeHeaders
{
    const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task Give(HttpContext http, RequestDelegate next)
    {
        http.Response.OnStarting(
            state =>
            {
                var answered = (HttpContext)state;
                Set(answered.Response.Headers, answered.Response.StatusCode, answered.Request.IsHttps);
                return Task.CompletedTask;
            },
            http
        );
        return next(http);
    }

    public static void Set(IHeaderDictionary headers, int status, bool isHttps)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (headers.CacheControl.Count == 0)
            headers.CacheControl = status < StatusCodes.Status400BadRequest ? "private, no-cache" : "no-store";
        if (isHttps)
            headers.StrictTransportSecurity = "max-age=31536000";
    }
}
