using Casus.Exports.Csv;
using Casus.Exports.Tables;
using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Storage.Access;
using Casus.Web.Review;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Web.Reports;

/// <summary>One report: its text with every span marked, and its chain.</summary>
static class ReportRoute
{
    public static IResult Answer(Asked asked)
    {
        var id = asked.Value("id");
        return asked.Shelf.Read(ledger =>
        {
            // One that is not there was answered before it came here.
            var report = DocumentJson.Read<ExportedReport>(ledger.Find("reports", id)!.Json);
            if (asked.Format != Format.Html)
                return Data(asked, report);
            var model = ReportReader.Read(ledger, report, withOriginal: asked["original"] is not null);
            return new RazorComponentResult<ReportPage>(
                new
                {
                    Asked = asked,
                    Model = model,
                    Form = ReviewRoutes.FormOf(asked, Role.Coder),
                }
            );
        });
    }

    /// <summary>The bytes as received, to be kept; never as a page.</summary>
    public static IResult Original(Asked asked)
    {
        var id = asked.Value("id");
        return asked.Shelf.Read(ledger => Results.File(ledger.Raw(id).ToArray(), "text/plain", $"{id}.original"));
    }

    static IResult Data(Asked asked, ExportedReport report) =>
        asked.Stream(
            (ledger, stream) =>
            {
                var statements = ledger
                    .Load(report.Id)
                    .Coding.Statements.Select(s => ledger.Find("statements", s.Id))
                    .OfType<DerivedRow>()
                    .Select(row => DocumentJson.Read<ExportedStatement>(row.Json));
                if (asked.Format == Format.Csv)
                    CsvWriter.Write(StatementTable.Of(asked.Links).Of(statements), stream);
                else
                    JsonRows.Write(stream, "statements", statements);
            }
        );
}
