using Casus.Web.Routing;
using Casus.Web.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace Casus.Web.Hosting;

/// <summary>What an answer that is none looks like: a page for people, problem details (RFC 9457) for programs.</summary>
public static class Problems
{
    public static Task Write(HttpContext http, int status, string detail) =>
        Of(http, status, detail).ExecuteAsync(http);

    public static IResult Of(HttpContext http, int status, string detail) =>
        WantsPage(http)
            ? new RazorComponentResult<ProblemPage>(
                new
                {
                    Words = UiWords.Of(http.Request.Query["lang"]),
                    Status = status,
                    Reason = ReasonPhrases.GetReasonPhrase(status),
                    Detail = detail,
                }
            )
            {
                StatusCode = status,
            }
            : Results.Problem(detail, statusCode: status, title: ReasonPhrases.GetReasonPhrase(status));

    /// <summary>For a response of such a status that nobody wrote a body for.</summary>
    public static string Usual(int status) =>
        status switch
        {
            StatusCodes.Status404NotFound => "There is nothing at this address.",
            StatusCodes.Status405MethodNotAllowed => "That cannot be done at this address.",
            _ => "That cannot be answered.",
        };

    /// <summary>Programs send a key, or ask for JSON, or for a path with the extension of a data format.</summary>
    public static bool WantsPage(HttpContext http)
    {
        var request = http.Request;
        var path = request.Path.Value ?? "";
        return !request.Headers.ContainsKey("Authorization")
            && !request.Headers.Accept.ToString().Contains("json", StringComparison.OrdinalIgnoreCase)
            && !Enum.GetValues<Format>()
                .Any(f => f != Format.Html && path.EndsWith(f.Extension(), StringComparison.OrdinalIgnoreCase))
            && path != "/events"
            && !path.StartsWith("/api/", StringComparison.Ordinal);
    }
}
