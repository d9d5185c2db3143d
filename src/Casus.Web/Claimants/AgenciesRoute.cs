using Casus.Exports.Csv;
using Casus.Exports.Tables;
using Casus.Ledger;
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

    const int TitlesAtMost = 100;

    public static IResult Answer(Asked asked) =>
        asked.Format switch
        {
            Format.Html => new RazorComponentResult<AgenciesPage>(new { Asked = asked, Titles = Titles(asked) }),
            Format.Csv => asked.Download((_, stream) => CsvWriter.Write(Table.Of(asked.Catalogue.Agencies), stream)),
            _ => asked.Rows("agencies", asked.Catalogue.Agencies, a => a.Id, (_, a) => DocumentJson.Write(a)),
        };

    static Dictionary<string, string> Titles(Asked asked) =>
        asked.Shelf.Read(ledger =>
            asked
                .Catalogue.Copying.Take(TitlesAtMost)
                .Select(pair => ledger.Find("reports", pair.Example))
                .OfType<DerivedRow>()
                .Select(row => DocumentJson.Read<ExportedReport>(row.Json))
                .DistinctBy(report => report.Id)
                .ToDictionary(report => report.Id, report => report.Title ?? report.File, StringComparer.Ordinal)
        );
}
