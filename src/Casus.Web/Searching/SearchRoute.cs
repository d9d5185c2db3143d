using Casus.Exports.Csv;
using Casus.Exports.Tables;
using Casus.Web.Catalogue;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Web.Searching;

/// <summary>Words anywhere in reports and statements.</summary>
static class SearchRoute
{
    static readonly Table<FoundLine> Table = new(
        "found",
        [
            new("permalink", f => Cell.Of(f.Href)),
            new("title", f => Cell.Of(f.Title)),
            new("source", f => Cell.Of(f.Source)),
            new("published", f => Cell.Of(f.When)),
            new("incident", f => Cell.Of(f.Incident)),
            new("excerpt", f => Cell.Of(string.Concat(f.Excerpt.Select(e => e.Text)))),
        ]
    );

    public static IResult Answer(Asked asked)
    {
        var model = asked.Shelf.Read(ledger => SearchModel.Of(asked, ledger));
        var next = asked.Format != Format.Html && model.Next is { } place ? asked.Onward(Spelling.Of(place)) : null;
        return asked.Format switch
        {
            Format.Html => new RazorComponentResult<SearchPage>(new { Asked = asked, Model = model }),
            Format.Csv => asked.Stream((_, stream) => CsvWriter.Write(Table.Of(model.Lines), stream)),
            _ => asked.Stream((_, stream) => JsonRows.Write(stream, "found", model.Lines, next)),
        };
    }
}
