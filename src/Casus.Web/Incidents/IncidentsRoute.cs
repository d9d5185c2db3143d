using Casus.Exports;
using Casus.Exports.Csv;
using Casus.Exports.Feeds;
using Casus.Exports.GeoJson;
using Casus.Exports.Tables;
using Casus.Language.Expressions;
using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Web.Catalogue;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Web.Incidents;

/// <summary>The list of incidents, as a page and as data: the same filters give the same rows.</summary>
static class IncidentsRoute
{
    /// <summary>Of a feed, which is asked for again and again.</summary>
    const int EntriesAtMost = 200;

    public static IResult Answer(Asked asked) =>
        asked.Format == Format.Html
            ? new RazorComponentResult<IncidentsPage>(new { Asked = asked, Model = IncidentsModel.Of(asked) })
            : Data(asked);

    static IResult Data(Asked asked)
    {
        var (cards, links) = (IncidentsFound.Of(asked, IncidentQuery.Of(asked)).Cards, asked.Links);
        return asked.Format switch
        {
            Format.Csv => asked.Download(
                (ledger, stream) => CsvWriter.Write(IncidentTable.Of(links).Of(Rows(ledger, cards)), stream)
            ),
            Format.GeoJson => asked.Download(
                (ledger, stream) =>
                    GeoJsonWriter.Write(Rows(ledger, cards.Where(c => c.Spots.Count > 0)), stream, links)
            ),
            Format.Ics => asked.Download(
                (ledger, stream) =>
                    CalendarWriter.Write(Rows(ledger, cards).Select(i => Entry(ledger, i)), stream, links)
            ),
            Format.Atom => asked.Stream(
                (ledger, stream) =>
                    AtomWriter.Write(
                        new("urn:casus:incidents", asked.Words["incidents"], links.Site + asked.As(Format.Atom)),
                        Rows(ledger, cards.Take(EntriesAtMost)).Select(i => Entry(ledger, i)),
                        stream,
                        links
                    )
            ),
            _ => asked.Rows("incidents", cards, c => c.Id, (ledger, c) => ledger.Find("incidents", c.Id)?.Json),
        };
    }

    /// <summary>One that went since it was found is left out.</summary>
    static IEnumerable<ExportedIncident> Rows(IBrowsable ledger, IEnumerable<IncidentCard> cards) =>
        cards
            .Select(card => ledger.Find("incidents", card.Id))
            .OfType<DerivedRow>()
            .Select(row => DocumentJson.Read<ExportedIncident>(row.Json));

    static FeedEntry Entry(IBrowsable ledger, ExportedIncident incident) =>
        FeedEntry.Of(
            incident,
            ledger
                .Derived("reports", incident.Id)
                .Select(row => DocumentJson.Read<ExportedReport>(row.Json).Published)
                .Select(p => new DateInterval(p.Earliest, p.Latest))
        );
}
