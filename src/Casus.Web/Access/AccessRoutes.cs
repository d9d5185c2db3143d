using Casus.Storage.Access;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;

namespace Casus.Web.Access;

/// <summary>The routes by which people come in, and by which admins see who did.</summary>
static class AccessRoutes
{
    static readonly Format[] Page = [Format.Html];

    public static IReadOnlyList<Route> All { get; } =
    [
        new Route(HttpMethods.Get, "/sign-in", Role.Anyone, Page, SignInRoute.Show) with
        {
            Query = ["token", "to"],
        },
        Route.Get("/sign-in/issuer", Role.Anyone, Page, SignInRoute.AtIssuer) with
        {
            Query = ["to"],
        },
        Route.Post("/sign-in", Role.Anyone, SignInRoute.Answer) with
        {
            Query = ["form", "key", "to"],
        },
        Route.Post("/sign-out", Role.Reader, SignInRoute.Leave) with
        {
            Query = ["form"],
        },
        Route.Get("/audit", Role.Admin, [Format.Html, Format.Json], AuditRoute.Answer) with
        {
            Json = JsonShape.List<AuditEntry>("casus-audit/1"),
        },
        Route.Get("/health", Role.Anyone, Page, _ => Results.Text("ok")),
    ];
}
