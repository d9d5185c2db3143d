using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Ledger;
using Casus.Ledger.Redactions;
using Casus.Web.Hosting;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;

namespace Casus.Web.Api;

/// <summary>
/// The one place for ids that stand for something no more: an incident that became part of another leads there (301), a forgotten report says
/// who took it out, when and why (410), and what never was is not there (404). Routes with an id in their path are only asked for what is there.
/// </summary>
static partial class Elsewhere
{
    /// <summary>Null where the address has no id, or one that the route itself answers.</summary>
    public static IResult? Of(Asked asked)
    {
        if (!asked.Route.Path.Contains("{id}", StringComparison.Ordinal))
            return null;
        var id = asked.Value("id");
        if (!Id().IsMatch(id))
            return Nothing(asked, Usual);
        // An id of something else is none here.
        if (asked.Route.Path.StartsWith("/reports/", StringComparison.Ordinal) && id[0] != 'r')
            return Nothing(asked, asked.Words["report.none"]);
        if (asked.Route.Path.StartsWith("/incidents/", StringComparison.Ordinal) && id[0] != 'i')
            return Nothing(asked, asked.Words["incident.none"]);
        return id[0] switch
        {
            'i' => Incident(asked, id),
            'r' => Report(asked, id),
            _ => null,
        };
    }

    static IResult? Incident(Asked asked, string id)
    {
        var today = asked.Shelf.Read(ledger =>
            ledger.Find("incidents", id) is not null ? id : IncidentAddress.Of(ledger, id)
        );
        return today == id ? null
            : today is null ? Nothing(asked, asked.Words["incident.none"])
            : Results.Redirect(
                asked.Http.Request.Path.Value!.Replace(id, today, StringComparison.Ordinal)
                    + asked.Http.Request.QueryString,
                permanent: true
            );
    }

    static IResult? Report(Asked asked, string id) =>
        asked.Shelf.Read(ledger =>
            ledger.Find("reports", id) is not null ? null
            : ledger.Judgements().FirstOrDefault(j => j.Kind == JudgementKind.Forgotten && j.About[0].Report == id)
                is { } why
                ? Problems.Of(
                    asked.Http,
                    StatusCodes.Status410Gone,
                    asked.Words.Of(
                        "report.forgotten",
                        why.By,
                        why.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture),
                        why.Why ?? ""
                    )
                )
            : Nothing(asked, asked.Words["report.none"])
        );

    static string Usual => Problems.Usual(StatusCodes.Status404NotFound);

    static IResult Nothing(Asked asked, string why) => Problems.Of(asked.Http, StatusCodes.Status404NotFound, why);

    [GeneratedRegex("^[a-z][a-z2-7]{16}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
