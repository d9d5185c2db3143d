using System.Text.RegularExpressions;
using Casus.Storage.Access;
using Casus.Web.Routing;
using Casus.Web.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace Casus.Web.Api;

/// <summary>The route table as an OpenAPI document: a path for every format, the role that may ask, and how refusals look.</summary>
static partial class OpenApiPaths
{
    const string Key = "key";

    public static OpenApiDocument Document(IReadOnlyList<Route> routes)
    {
        var document = new OpenApiDocument
        {
            Info = new() { Title = "Casus", Version = typeof(OpenApiPaths).Assembly.GetName().Version!.ToString(3) },
            Paths = [],
            Components = new()
            {
                SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
                {
                    [Key] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" },
                },
            },
        };
        foreach (var route in routes)
        foreach (var format in route.Formats)
            Add(document, route, format);
        return document;
    }

    /// <summary>As it stands in the document, where a value that may hold slashes is written as any other.</summary>
    public static string Path(Route route, Format format) =>
        route.Path.Replace("{**", "{", StringComparison.Ordinal) + format.Extension();

    static void Add(OpenApiDocument document, Route route, Format format)
    {
        var path = Path(route, format);
        if (!document.Paths.TryGetValue(path, out var item))
            document.Paths[path] = item = new OpenApiPathItem();
        ((OpenApiPathItem)item).AddOperation(HttpMethod.Parse(route.Method), Operation(document, route, format));
    }

    static OpenApiOperation Operation(OpenApiDocument document, Route route, Format format) =>
        new()
        {
            OperationId = OperationId(route, format),
            Summary = route.Summary.Length > 0 ? route.Summary : null,
            Description = route.Role == Role.Anyone ? "For anyone." : $"For a {route.Role.Word()}, or more.",
            Parameters =
            [
                .. InPath()
                    .Matches(Path(route, format))
                    .Select(m => Parameter(m.Groups[1].Value, ParameterLocation.Path)),
                .. Queried(route).Select(name => Parameter(name, ParameterLocation.Query)),
            ],
            RequestBody = HttpMethods.IsPost(route.Method) ? Form(route) : null,
            Responses = Responses(route, format),
            Security =
                route.Role == Role.Anyone ? [] : [new() { [new OpenApiSecuritySchemeReference(Key, document)] = [] }],
        };

    static string OperationId(Route route, Format format) =>
        Dashes().Replace($"{route.Method.ToLowerInvariant()} {route.Path}{format.Extension()}", "-").Trim('-');

    static IEnumerable<string> Queried(Route route) =>
        HttpMethods.IsPost(route.Method) ? [] : route.Query.Append(UiWords.Key);

    static IOpenApiParameter Parameter(string name, ParameterLocation place) =>
        new OpenApiParameter
        {
            Name = name,
            In = place,
            Required = place == ParameterLocation.Path,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };

    static OpenApiRequestBody Form(Route route) =>
        new()
        {
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/x-www-form-urlencoded"] = new OpenApiMediaType
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = route.Query.ToDictionary(
                            name => name,
                            IOpenApiSchema (_) => new OpenApiSchema { Type = JsonSchemaType.String },
                            StringComparer.Ordinal
                        ),
                    },
                },
            },
        };

    static OpenApiResponses Responses(Route route, Format format)
    {
        var isForm = HttpMethods.IsPost(route.Method);
        var responses = new OpenApiResponses();
        if (!isForm)
            responses["200"] = Response("The answer.", Media(route, format));
        if (isForm && route.Json is not null)
            responses["201"] = Response("Kept.", "application/json");
        if (isForm)
            responses["303"] = Response("Done; a browser is led on to a page.");
        if (!isForm && route is { IsStream: false, Role: not Role.Anyone })
            responses["304"] = Response("As the If-None-Match of the request says: nothing is new.");
        responses["default"] = Response("A refusal; people get it as a page.", "application/problem+json", "text/html");
        return responses;
    }

    static string Media(Route route, Format format) =>
        route.IsStream ? "text/event-stream"
        : route.Json is not null && (route.IsData || format == Format.Json) ? "application/json"
        : format.MediaType();

    static OpenApiResponse Response(string words, params string[] media) =>
        new() { Description = words, Content = media.ToDictionary(m => m, _ => new OpenApiMediaType()) };

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex InPath();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Dashes();
}
