using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Casus.Web.Access;

/// <summary>A key in the header of a request: <c>Authorization: Bearer casus_…</c>.</summary>
sealed class BearerKey(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory log,
    UrlEncoder encoder,
    KeyDoor door
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    const string Word = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Word, StringComparison.OrdinalIgnoreCase))
            return Task.FromResult(AuthenticateResult.NoResult());
        var visitor = door.Open(header[Word.Length..].Trim(), Context.Connection.RemoteIpAddress);
        return Task.FromResult(
            visitor is null
                ? AuthenticateResult.Fail("The key opens nothing.")
                : AuthenticateResult.Success(new(visitor.Principal(Scheme.Name), Scheme.Name))
        );
    }
}
