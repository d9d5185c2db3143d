using System.Text.Json.Nodes;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace Casus.Web.Api;

/// <summary>The description of all routes, made of the route table; the shapes of answers are put in as the JSON Schema that they are.</summary>
sealed class OpenApiAnswer : IResult
{
    static readonly Lazy<Task<string>> Text = new(() => Of(RouteTable.All));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json";
        await httpContext.Response.WriteAsync(await Text.Value, httpContext.RequestAborted);
    }

    static async Task<string> Of(IReadOnlyList<Route> routes)
    {
        var paths = await OpenApiPaths.Document(routes).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);
        var document = JsonNode.Parse(paths)!;
        document["components"]!["schemas"] = JsonShape.Ledger.DeepClone();
        document["components"]!["schemas"]!["problem"] = JsonShape.Problem.DeepClone();
        foreach (var route in routes)
        foreach (var format in route.Formats)
        {
            var operation = document["paths"]![OpenApiPaths.Path(route, format)]![route.Method.ToLowerInvariant()]!;
            foreach (var (status, response) in operation["responses"]!.AsObject())
            foreach (var (media, content) in response!["content"]?.AsObject() ?? [])
                content!["schema"] = media switch
                {
                    "application/problem+json" => new JsonObject { ["$ref"] = "#/components/schemas/problem" },
                    "application/json" => (route.Json ?? JsonShape.Anything()).DeepClone(),
                    "application/geo+json" => JsonShape.Anything(),
                    _ => new JsonObject { ["type"] = "string" },
                };
        }
        return document.ToJsonString();
    }
}
