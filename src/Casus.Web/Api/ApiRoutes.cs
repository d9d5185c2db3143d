using Casus.Ledger.Document;
using Casus.Storage.Access;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Casus.Web.Api;

/// <summary>What other programs ask for.</summary>
static class ApiRoutes
{
    /// <summary>At its path as it stands.</summary>
    static readonly Format[] AsIs = [Format.Html];

    public static IReadOnlyList<Route> All { get; } =
    [
        .. DocumentJson.Kinds.Select(kind =>
            Route.Get($"/api/{kind}", Role.Reader, AsIs, asked => RowsRoute.Answer(asked, kind)) with
            {
                Summary = $"The {kind} as in casus-ledger/1, sorted by id; after takes the last id of the page before.",
                Query = ["after", "limit"],
                Json = JsonShape.PageOf(kind),
                IsData = true,
            }
        ),
        Route.Get("/openapi.json", Role.Reader, AsIs, _ => new OpenApiAnswer()) with
        {
            Summary = "This document.",
            Json = JsonShape.Anything(),
            IsData = true,
        },
        Route.Get(
            "/events",
            Role.Reader,
            AsIs,
            asked => asked.Http.RequestServices.GetRequiredService<EventStream>().Answer(asked)
        ) with
        {
            Summary = "Server-sent events: the last entry and the count of reports, each time that the ledger goes on.",
            IsStream = true,
            IsData = true,
        },
    ];
}
