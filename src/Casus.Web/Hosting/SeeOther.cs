using Microsoft.AspNetCore.Http;

namespace Casus.Web.Hosting;

/// <summary>After a form: go there with a GET (303), so that loading the page again sends nothing twice.</summary>
sealed class SeeOther(string path) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = path;
        return Task.CompletedTask;
    }
}
