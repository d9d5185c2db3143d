using Casus.Exports.Csv;
using Casus.Exports.Tables;
using Casus.Ledger.Document;
using Casus.Web.Catalogue;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Web.Claimants;

/// <summary>Agencies and outlets: who is named, who publishes, who repeats whom.</summary>
static class AgenciesRoute
{
    static readonly Table<AgencyCard> Table = new(
        "agencies",
        [
            new("name", a => Cell.Of(a.Name)),
            new("named", a => Cell.Of(a.Named)),
            new("own", a => Cell.Of(a.Own)),
            new("copies", a => Cell.Of(a.Copies)),
            new("copied", a => Cell.Of(a.Copied)),
        ]
    );

    public static IResult Answer(Asked asked) =>
        asked.Format switch
        {
            Format.Html => new RazorComponentResult<AgenciesPage>(new { Asked = asked }),
            Format.Csv => asked.Download((_, stream) => CsvWriter.Write(Table.Of(asked.Catalogue.Agencies), stream)),
            _ => asked.Rows("agencies", asked.Catalogue.Agencies, a => a.Id, (_, a) => DocumentJson.Write(a)),
        };
}
