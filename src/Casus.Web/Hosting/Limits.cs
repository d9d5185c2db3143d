using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Casus.Web.Hosting;

/// <summary>How large and how slow a request may be: forms here are small, and a slow sender holds one of many connections for seconds.</summary>
static class Limits
{
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

    public static void Set(FormOptions form)
    {
        form.ValueCountLimit = 32;
        form.KeyLengthLimit = 64;
        form.ValueLengthLimit = 16 * 1024;
        form.BufferBodyLengthLimit = LargestBody;
        form.MultipartBodyLengthLimit = LargestBody;
    }
}
