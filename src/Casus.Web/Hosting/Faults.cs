using Casus.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Casus.Web.Hosting;

/// <summary>What goes wrong inside to an answer that says so and gives nothing away.</summary>
sealed class Faults(Action<string> tell)
{
    public async Task Catch(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (Exception error) when (!http.Response.HasStarted)
        {
            if (http.RequestAborted.IsCancellationRequested)
                return;
            var (status, detail) = Answer(error);
            if (status >= StatusCodes.Status500InternalServerError)
                tell($"{http.Request.Method} {http.Request.Path}: {error.GetType().Name}: {error.Message}");
            http.Response.Clear();
            await Problems.Write(http, status, detail);
        }
    }

    static (int Status, string Detail) Answer(Exception error) =>
        error switch
        {
            // Forms are first read for their token: what is wrong with the body is found there.
            AntiforgeryValidationException { InnerException: { } inner } => Answer(inner),
            BadHttpRequestException bad => (bad.StatusCode, "The request is not well made."),
            InvalidDataException => (StatusCodes.Status400BadRequest, "The form is not well made, or too large."),
            LedgerProblem { Fault: LedgerFault.Locked } => (
                StatusCodes.Status503ServiceUnavailable,
                $"{error.Message} Nothing was kept."
            ),
            LedgerProblem => (
                StatusCodes.Status503ServiceUnavailable,
                "The ledger cannot be used; the server's own log says why."
            ),
            _ => (
                StatusCodes.Status500InternalServerError,
                "Casus made a mistake. It is in the server's log; report it, please."
            ),
        };
}
