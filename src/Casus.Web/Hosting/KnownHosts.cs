using System.Net;
using Microsoft.AspNetCore.Http;

namespace Casus.Web.Hosting;

/// <summary>
/// Answers only under names that are ours: a stranger's page may give its own name the address of this machine and read what we answer
/// (DNS rebinding). An address in place of a name cannot be given so.
/// </summary>
sealed class KnownHosts(Uri? itself)
{
    public async Task Check(HttpContext http, RequestDelegate next)
    {
        if (Knows(http.Request.Host.Host))
            await next(http);
        else
            await Problems.Write(
                http,
                StatusCodes.Status421MisdirectedRequest,
                "This site does not go by that name. Use the address that casus serve shows, or start it with --public URL."
            );
    }

    bool Knows(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(host, out _)
        || (itself is not null && host.Equals(itself.IdnHost, StringComparison.OrdinalIgnoreCase));
}
