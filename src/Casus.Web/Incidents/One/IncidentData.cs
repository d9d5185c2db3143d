using Casus.Exports.Csv;
using Casus.Exports.GeoJson;
using Casus.Exports.Tables;
using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;

namespace Casus.Web.Incidents.One;

/// <summary>One incident's rows as data.</summary>
static class IncidentData
{
    public static IResult Answer(Asked asked, IBrowsable ledger, ExportedIncident incident) =>
        asked.Stream(
            (view, stream) =>
            {
                switch (asked.Format)
                {
                    case Format.Csv:
                        CsvWriter.Write(Figures(asked, view, incident), stream);
                        break;
                    case Format.GeoJson:
                        GeoJsonWriter.Write([incident], stream, asked.Links);
                        break;
                    default:
                        IncidentDocument.Write(view, incident, stream);
                        break;
                }
            }
        );

    static Sheet Figures(Asked asked, IBrowsable view, ExportedIncident incident)
    {
        var statements = view.Derived("statements", incident.Id)
            .Select(row => DocumentJson.Read<ExportedStatement>(row.Json))
            .ToDictionary(s => s.Id, StringComparer.Ordinal);
        return FigureTable
            .Of(asked.Links)
            .Of(
                view.Derived("figures", incident.Id)
                    .Select(row => DocumentJson.Read<ExportedFigure>(row.Json))
                    .Select(f => new ClaimedFigure(f, statements.GetValueOrDefault(f.Statement)))
            );
    }
}
