using Casus.Exports.Csv;
using Casus.Exports.Tables;
using Casus.Ledger.Document;
using Casus.Web.Catalogue;
using Casus.Web.Hosting;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Web.Claimants;

/// <summary>Everybody who says something, and one of them.</summary>
static class ClaimantsRoute
{
    static readonly Table<ClaimantCard> Table = new(
        "claimants",
        [
            new("id", c => Cell.Of(c.Id)),
            new("name", c => Cell.Of(c.Name)),
            new("kind", c => Cell.Word(c.Kind)),
            new("side", c => Cell.Of(c.Side)),
            new("statements", c => Cell.Of(c.Statements)),
            new("denials", c => Cell.Of(c.Denials)),
            new("incidents", c => Cell.Of(c.Incidents)),
        ]
    );

    public static IResult Answer(Asked asked)
    {
        var model = ClaimantsModel.Of(asked);
        return asked.Format switch
        {
            Format.Html => new RazorComponentResult<ClaimantsPage>(new { Asked = asked, Model = model }),
            Format.Csv => asked.Download((_, stream) => CsvWriter.Write(Table.Of(model.Found), stream)),
            _ => asked.Rows("claimants", model.Found, c => c.Id, (_, c) => DocumentJson.Write(c)),
        };
    }

    /// <summary>One claimant: the incidents that it speaks in, as the list of incidents shows them.</summary>
    public static IResult One(Asked asked)
    {
        var id = asked.Value("id");
        return asked.Catalogue.ClaimantOf.TryGetValue(id, out var card)
            ? new RazorComponentResult<ClaimantPage>(new { Asked = asked, Card = card })
            : Problems.Of(asked.Http, StatusCodes.Status404NotFound, asked.Words["claimant.none"]);
    }
}
