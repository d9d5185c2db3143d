using Casus.Ledger;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
using Casus.Ledger.Moments;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Web.Incidents.One;

/// <summary>One incident; an id that it had before leads on to it.</summary>
static class IncidentRoute
{
    const int LinesUsual = 8;
    const int LinesAtMost = 1000;
    const int LargeFrom = 50;

    public static IResult Answer(Asked asked)
    {
        var id = asked.Value("id");
        return asked.Shelf.Read(ledger =>
            ledger.Find("incidents", id) is { } row
                ? asked.Format == Format.Html
                    ? Page(asked, ledger, DocumentJson.Read<ExportedIncident>(row.Json))
                    : IncidentData.Answer(asked, ledger, DocumentJson.Read<ExportedIncident>(row.Json))
                : Elsewhere(asked, ledger, id)
        );
    }

    static IResult Elsewhere(Asked asked, IBrowsable ledger, string id) =>
        IncidentAddress.Of(ledger, id) is { } now
            ? Results.Redirect(
                $"/incidents/{now}{asked.Format.Extension()}{asked.Http.Request.QueryString}",
                permanent: true
            )
            : asked.NotFound("incident.none");

    static IResult Page(Asked asked, IBrowsable ledger, ExportedIncident incident)
    {
        var by = asked["by"] == "recorded" ? MomentBy.Recorded : MomentBy.Published;
        var asOf = asked["as-of"] is { } at ? Moment.Read(at, by) : null;
        var since = asked["since"] is { } from ? Moment.Read(from, by) : null;
        var past = asOf is null && since is null ? null : PastIncident.Of(ledger, incident);
        var then = asOf is null ? null : past?.At(asOf);
        var shown = then?.Incident ?? incident;
        var read = then is { Incident: not null } ? then.Value.Ledger : ledger;
        var model = Read(asked, read, shown, isNow: read == ledger) with
        {
            AsOf = asOf is null ? null : asked["as-of"],
            Changes = since is null ? null : past?.Since(since),
        };
        return new RazorComponentResult<IncidentPage>(
            new
            {
                Asked = asked,
                Model = model,
                Now = incident,
                IsUnknownThen = then is { Incident: null },
                IsTooLarge = (asOf is not null || since is not null) && past is null,
            }
        );
    }

    /// <summary>A large incident is read once as long as nothing is added; small ones are read faster than they are kept.</summary>
    static IncidentModel Read(Asked asked, ILedger ledger, ExportedIncident incident, bool isNow)
    {
        var more = asked.Number("more", LinesUsual, LinesAtMost);
        return isNow && incident.Reports.Count > LargeFrom
            ? asked.Seen.Of(
                asked.Catalogue,
                FormattableString.Invariant($"{incident.Id} {more} {ledger.DerivedUpTo}"),
                Made
            )
            : Made();

        IncidentModel Made() =>
            new IncidentReader(
                new IncidentView(ledger, incident),
                asked.Names,
                more,
                other => asked.Catalogue.ById.TryGetValue(other, out var card) ? card.Label : other
            ).Read();
    }
}
