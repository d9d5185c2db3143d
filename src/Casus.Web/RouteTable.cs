using Casus.Storage.Access;
using Casus.Web.Access;
using Casus.Web.Api;
using Casus.Web.Appeals;
using Casus.Web.Claimants;
using Casus.Web.Incidents;
using Casus.Web.Incidents.One;
using Casus.Web.Layout;
using Casus.Web.Reports;
using Casus.Web.Review;
using Casus.Web.Routing;
using Casus.Web.Searching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Web;

/// <summary>Every route there is. What does not stand here is not answered.</summary>
public static class RouteTable
{
    static readonly Format[] Page = [Format.Html];
    static readonly Format[] Table = [Format.Html, Format.Json, Format.Csv];
    static readonly Format[] Mapped = [Format.Html, Format.Json, Format.Csv, Format.GeoJson];
    static readonly Format[] Dated = [Format.Html, Format.Json, Format.Csv, Format.GeoJson, Format.Atom, Format.Ics];

    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Get("/", Role.Reader, Page, asked => Results.Redirect(asked.To("/incidents"))),
        Route.Get("/incidents", Role.Reader, Dated, IncidentsRoute.Answer),
        Route.Get("/incidents/{id}", Role.Reader, Mapped, IncidentRoute.Answer),
        Route.Get("/reports/{id}", Role.Reader, Table, ReportRoute.Answer),
        Route.Get("/reports/{id}/original", Role.Reader, Page, ReportRoute.Original),
        Route.Get("/claimants", Role.Reader, Table, ClaimantsRoute.Answer),
        Route.Get("/claimants/{**id}", Role.Reader, Page, ClaimantsRoute.One),
        Route.Get("/agencies", Role.Reader, Table, AgenciesRoute.Answer),
        Route.Get("/appeals", Role.Reader, Table, AppealsRoute.Answer),
        Route.Get("/search", Role.Reader, Table, SearchRoute.Answer),
        Route.Get("/help", Role.Reader, Page, asked => new RazorComponentResult<HelpPage>(new { Asked = asked })),
        Route.Get(
            "/assets/{name}",
            Role.Anyone,
            Page,
            asked => AssetFiles.Answer(asked.Value("name"), asked.Http.Response)
        ),
        .. ReviewRoutes.All,
        .. ApiRoutes.All,
        .. AccessRoutes.All,
    ];
}
