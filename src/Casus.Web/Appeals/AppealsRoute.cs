using Casus.Exports.Csv;
using Casus.Exports.Tables;
using Casus.Ledger.Document;
using Casus.Web.Catalogue;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Web.Appeals;

/// <summary>Appeals for help across incidents.</summary>
static class AppealsRoute
{
    public static IResult Answer(Asked asked)
    {
        var model = AppealsModel.Of(asked);
        return asked.Format switch
        {
            Format.Html => new RazorComponentResult<AppealsPage>(new { Asked = asked, Model = model }),
            Format.Csv => asked.Download(
                (_, stream) =>
                    CsvWriter.Write(AppealTable.Of(asked.Links).Of(model.Found.Select(a => a.Appeal)), stream)
            ),
            _ => asked.Rows("appeals", model.Found, a => a.Appeal.Id, (_, a) => DocumentJson.Write(a.Appeal)),
        };
    }
}
