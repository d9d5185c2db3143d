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
    public static IResult Answer(Asked asked) =>
        asked.Format == Format.Html
            ? new RazorComponentResult<IncidentsPage>(new { Asked = asked, Model = IncidentsModel.Of(asked) })
            : Data(asked);

    /// <summary>All that was found, not one page of it.</summary>
    static IResult Data(Asked asked)
    {
        var found = IncidentQuery.Of(asked).In(asked.Catalogue);
        var links = asked.Links;
        return asked.Stream(
            (ledger, stream) =>
            {
                var rows = found
                    .Select(card => ledger.Find("incidents", card.Id))
                    .OfType<DerivedRow>()
                    .Select(row => DocumentJson.Read<ExportedIncident>(row.Json));
                switch (asked.Format)
                {
                    case Format.Csv:
                        CsvWriter.Write(IncidentTable.Of(links).Of(rows), stream);
                        break;
                    case Format.GeoJson:
                        GeoJsonWriter.Write(rows, stream, links);
                        break;
                    case Format.Atom:
                        AtomWriter.Write(
                            new(
                                "urn:casus:incidents",
                                asked.Words["incidents"],
                                asked.Links.Site + asked.As(Format.Atom)
                            ),
                            rows.Select(i => Entry(ledger, i)),
                            stream,
                            links
                        );
                        break;
                    case Format.Ics:
                        CalendarWriter.Write(rows.Select(i => Entry(ledger, i)), stream, links);
                        break;
                    default:
                        JsonRows.Write(stream, "incidents", rows);
                        break;
                }
            }
        );
    }

    static FeedEntry Entry(IBrowsable ledger, ExportedIncident incident) =>
        FeedEntry.Of(
            incident,
            ledger
                .Derived("reports", incident.Id)
                .Select(row => DocumentJson.Read<ExportedReport>(row.Json).Published)
                .Select(p => new DateInterval(p.Earliest, p.Latest))
        );
}
