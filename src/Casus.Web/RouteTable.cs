using Casus.Storage.Access;
using Casus.Web.Access;
using Casus.Web.Incidents;
using Casus.Web.Layout;
using Casus.Web.Review;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;

namespace Casus.Web;

/// <summary>Every route there is. What does not stand here is not answered.</summary>
public static class RouteTable
{
    static readonly Format[] Page = [Format.Html];

    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Get("/", Role.Reader, Page, _ => Results.Redirect("/incidents")),
        Route.Get("/incidents", Role.Reader, Page, IncidentsRoute.Answer),
        Route.Get(
            "/assets/{name}",
            Role.Anyone,
            Page,
            asked => AssetFiles.Answer(asked.Value("name"), asked.Http.Response)
        ),
        .. ReviewRoutes.All,
        .. AccessRoutes.All,
    ];
}
