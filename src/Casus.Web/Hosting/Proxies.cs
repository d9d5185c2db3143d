using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Casus.Web.Hosting;

/// <summary>Encryption: our own, by a certificate, or that of a proxy on this machine.</summary>
static class Proxies
{
    public static void Encrypt(ListenOptions listen, X509Certificate2? certificate)
    {
        if (certificate is not null)
            listen.UseHttps(certificate);
    }

    /// <summary>Where people come by another address, who asks and whether encrypted is told by the proxy: only one on this machine is believed.</summary>
    public static void Trust(WebApplication site, SiteSettings settings)
    {
        if (settings.Public is null)
            return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = 1,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Add(IPAddress.Loopback);
        options.KnownProxies.Add(IPAddress.IPv6Loopback);
        site.UseForwardedHeaders(options);
    }
}
