using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Storage.Access;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace Casus.Web.Api;

/// <summary>The route table as an OpenAPI document: a path for every format, the role that may ask, and how refusals look.</summary>
static partial class OpenApiPaths
{
    const string Key = "key";

    static readonly Dictionary<int, string> Refusals = new()
    {
        [StatusCodes.Status401Unauthorized] = "Nobody is signed in, and no key was sent.",
        [StatusCodes.Status403Forbidden] = "The role is not enough.",
        [StatusCodes.Status404NotFound] = "There is no such thing.",
    };

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

    static void Add(OpenApiDocument document, Route route, Format format)
    {
        var path = route.Path + format.Extension();
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
                .. InPath().Matches(route.Path).Select(m => Parameter(m.Groups[1].Value, ParameterLocation.Path)),
                .. route.Query.Select(name => Parameter(name, ParameterLocation.Query)),
            ],
            RequestBody = HttpMethods.IsPost(route.Method) ? Form(route) : null,
            Responses = Responses(route, format),
            Security =
                route.Role == Role.Anyone ? [] : [new() { [new OpenApiSecuritySchemeReference(Key, document)] = [] }],
        };

    static string OperationId(Route route, Format format) =>
        Dashes().Replace($"{route.Method.ToLowerInvariant()} {route.Path}{format.Extension()}", "-").Trim('-');

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
        var media =
            route.IsStream ? "text/event-stream"
            : route.IsData || isForm ? "application/json"
            : format.MediaType();
        var responses = new OpenApiResponses
        {
            [isForm ? "201" : "200"] = new OpenApiResponse
            {
                Description = isForm ? "Kept; a browser is led back to its page (303)." : "The answer.",
                Content = new Dictionary<string, OpenApiMediaType> { [media] = new OpenApiMediaType() },
            },
        };
        if (route.Role != Role.Anyone)
            foreach (var (status, words) in Refusals)
                responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
                {
                    Description = words,
                    Content = new Dictionary<string, OpenApiMediaType>
                    {
                        ["application/problem+json"] = new OpenApiMediaType(),
                    },
                };
        return responses;
    }

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.NonBacktracking)]
    private static partial Regex InPath();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Dashes();
}
