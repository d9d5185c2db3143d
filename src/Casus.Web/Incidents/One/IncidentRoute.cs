using Casus.Ledger;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
using Casus.Ledger.Moments;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Casus.Web.Incidents.One;

/// <summary>One incident, now or at another moment.</summary>
static class IncidentRoute
{
    const int LinesUsual = 8;
    const int LinesAtMost = 1000;
    const int LargeFrom = 50;

    /// <summary>What folds more is left to the command line: it would hold the server's memory for a page.</summary>
    const int FoldedAtMost = 20_000;

    public static async Task<IResult> Answer(Asked asked)
    {
        var incident = asked.Shelf.Read(ledger => Find(ledger, asked.Value("id")));
        if (asked.Format != Format.Html)
            return asked.Shelf.Read(ledger => IncidentData.Answer(asked, ledger, incident));
        var by = asked["by"] == "recorded" ? MomentBy.Recorded : MomentBy.Published;
        var asOf = asked["as-of"] is { } at ? Moment.Read(at, by) : null;
        var since = asked["since"] is { } from ? Moment.Read(from, by) : null;
        if (asOf is null && since is null)
            return Page(asked, Now(asked, incident), null);
        if (incident.Reports.Count > FoldedAtMost)
            return Page(
                asked,
                Now(asked, incident),
                asked.Words.Of("then.large", asked["as-of"] ?? asked["since"]!, incident.Id)
            );
        // What folds goes on after this request is answered: it may hold nothing of it.
        var (shelf, stamp, read) = (asked.Shelf, asked.Shelf.Stamp(), Reader(asked));
        var folding = await asked
            .Http.RequestServices.GetRequiredService<PastIncidents>()
            .Of(
                FormattableString.Invariant($"{incident.Id} {stamp} {asOf?.At} {since?.At} {by} {More(asked)}"),
                () => shelf.Read(ledger => Then(ledger, incident, asOf, since, read))
            );
        if (folding is null)
        {
            // It will be another page in a moment: nobody may keep this one.
            asked.Http.Response.Headers.CacheControl = "no-store";
            return Page(asked, Now(asked, incident), asked.Words["then.working"], isWorking: true);
        }
        return await folding is { } then
            ? Page(asked, then, null)
            : Page(asked, Now(asked, incident), asked.Words.Of("then.unknown", asked["as-of"]!));
    }

    /// <summary>One that is not there was answered before it came here.</summary>
    static ExportedIncident Find(IBrowsable ledger, string id) =>
        DocumentJson.Read<ExportedIncident>(ledger.Find("incidents", id)!.Json);

    static RazorComponentResult<IncidentPage> Page(
        Asked asked,
        IncidentModel model,
        string? note,
        bool isWorking = false
    ) =>
        new(
            new
            {
                Asked = asked,
                Model = model,
                Note = note,
                IsWorking = isWorking,
            }
        );

    /// <summary>A large incident is read once as long as nothing is added; small ones are read faster than they are kept.</summary>
    static IncidentModel Now(Asked asked, ExportedIncident incident) =>
        incident.Reports.Count > LargeFrom
            ? asked.Seen.Of(
                asked.Catalogue,
                FormattableString.Invariant($"{incident.Id} {More(asked)} {asked.Shelf.Stamp()}"),
                () => asked.Shelf.Read(ledger => Reader(asked)(ledger, incident))
            )
            : asked.Shelf.Read(ledger => Reader(asked)(ledger, incident));

    /// <summary>Null where none of its reports told of an incident then.</summary>
    static IncidentModel? Then(
        IBrowsable ledger,
        ExportedIncident incident,
        Moment? asOf,
        Moment? since,
        Func<ILedger, ExportedIncident, IncidentModel> reader
    )
    {
        var past = new PastIncident(ledger, incident, FoldedAtMost);
        var (read, shown) = asOf is null ? (ledger, incident) : past.At(asOf);
        if (shown is null)
            return null;
        var changes = since is null ? null : past.Since(since);
        return reader(read, shown) with
        {
            AsOf = asOf,
            Changes = changes,
            Changed = new(changes is null ? [] : ChangedWords.Of(ledger, changes), StringComparer.Ordinal),
        };
    }

    static Func<ILedger, ExportedIncident, IncidentModel> Reader(Asked asked)
    {
        var (names, more, cards) = (asked.Names, More(asked), asked.Catalogue.ById);
        return (ledger, incident) =>
            new IncidentReader(
                new IncidentView(ledger, incident),
                names,
                more,
                other => cards.TryGetValue(other, out var card) ? card.Label : other
            ).Read();
    }

    static int More(Asked asked) => asked.Number("more", LinesUsual, LinesAtMost);
}
