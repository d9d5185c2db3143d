using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace Casus.Web.Api;

/// <summary>The description of all routes, made of the route table.</summary>
sealed class OpenApiAnswer : IResult
{
    static readonly Lazy<Task<string>> Text = new(() =>
        OpenApiPaths.Document(RouteTable.All).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1)
    );

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json";
        await httpContext.Response.WriteAsync(await Text.Value, httpContext.RequestAborted);
    }
}
