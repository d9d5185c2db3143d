using Casus.Storage.Access;
using Casus.Web.Access;
using Casus.Web.Api;
using Casus.Web.Appeals;
using Casus.Web.Catalogue;
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
        Route.Get("/incidents", Role.Reader, Dated, IncidentsRoute.Answer) with
        {
            Summary =
                "Incidents, narrowed and sorted as the query says; JSON page by page, a feed of the first 200, else all as a file.",
            Query = ["q", "from", "to", "part-of", "sort", "size", "page", .. RowsPage.Keys, .. FacetKeys.All],
            Json = JsonShape.RowsOf("incidents"),
        },
        new(HttpMethods.Get, "/incidents/{id}", Role.Reader, Mapped, IncidentRoute.Answer)
        {
            Summary = "One incident; as data its rows of every kind, as csv its figures.",
            Query = ["as-of", "since", "by", "more"],
            Json = JsonShape.AllRows(),
        },
        Route.Get("/reports/{id}", Role.Reader, Table, ReportRoute.Answer) with
        {
            Summary = "One report with its words marked; as data its statements.",
            Query = ["original", "more"],
            Json = JsonShape.Rows("statements"),
        },
        Route.Get("/reports/{id}/original", Role.Reader, Page, ReportRoute.Original) with
        {
            Summary = "The bytes of a report as they were received, as an attachment of plain text.",
        },
        Route.Get("/claimants", Role.Reader, Table, ClaimantsRoute.Answer) with
        {
            Summary = "Everybody who says something.",
            Query = ["q", "side", "page", .. RowsPage.Keys],
            Json = JsonShape.RowsOf<ClaimantCard>("claimants"),
        },
        Route.Get("/claimants/{**id}", Role.Reader, Page, ClaimantsRoute.One),
        Route.Get("/agencies", Role.Reader, Table, AgenciesRoute.Answer) with
        {
            Summary = "Agencies and outlets: who is named, who publishes, who repeats whom.",
            Query = ["more", .. RowsPage.Keys],
            Json = JsonShape.RowsOf<AgencyCard>("agencies"),
        },
        Route.Get("/appeals", Role.Reader, Table, AppealsRoute.Answer) with
        {
            Summary = "Appeals for help across incidents.",
            Query = ["page", .. RowsPage.Keys, .. AppealsModel.Filters.Select(f => f.Key)],
            Json = JsonShape.RowsOf("appeals"),
        },
        Route.Get("/search", Role.Reader, Table, SearchRoute.Answer) with
        {
            Summary = "Words anywhere in reports or statements, one page of what was found.",
            Query = ["q", "in", "after"],
            Json = JsonShape.RowsOf<FoundLine>("found"),
        },
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
