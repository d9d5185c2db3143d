using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;

namespace Casus.Web.Hosting;

/// <summary>How large and how slow a request may be: forms here are small, and a slow sender holds one of many connections for seconds.</summary>
static class Limits
{
    const int QueryValuesAtMost = 100;
    const int LargestBody = 64 * 1024;

    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.MaxRequestBodySize = LargestBody;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        limits.MinRequestBodyDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        limits.MaxConcurrentConnections = 2000;
    }

    /// <summary>Then answers that never end by themselves are cut off.</summary>
    public static void Set(HostOptions host) => host.ShutdownTimeout = TimeSpan.FromSeconds(8);

    /// <summary>Each value that narrows a page costs a walk over what is listed.</summary>
    public static Task Check(HttpContext http, RequestDelegate next) =>
        http.Request.Query.Sum(q => q.Value.Count) <= QueryValuesAtMost
            ? next(http)
            : Problems.Write(
                http,
                StatusCodes.Status400BadRequest,
                $"The address asks for more than {QueryValuesAtMost} things at once."
            );

    public static void Set(FormOptions form)
    {
        form.ValueCountLimit = 32;
        form.KeyLengthLimit = 64;
        form.ValueLengthLimit = 16 * 1024;
        form.BufferBodyLengthLimit = LargestBody;
    }
}
