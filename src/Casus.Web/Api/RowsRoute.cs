using System.Globalization;
using System.Text.Json;
using Casus.Ledger;
using Casus.Web.Hosting;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;

namespace Casus.Web.Api;

/// <summary>The rows of the exported document, kind by kind and page by page: the same objects with the same ids, for other programs.</summary>
static class RowsRoute
{
    const int Usual = 100;
    const int AtMost = 1000;

    public static IResult Answer(Asked asked, string kind)
    {
        if (
            asked["limit"] is { } given
            && !(
                int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var said)
                && said is >= 1 and <= AtMost
            )
        )
            return Problems.Of(asked.Http, StatusCodes.Status400BadRequest, $"limit is a number from 1 to {AtMost}.");
        var limit = asked.Number("limit", Usual, AtMost);
        var rows = asked.Shelf.Read(ledger => ledger.Page(kind, asked["after"], limit + 1));
        var shown = rows.Take(limit).ToList();
        var next =
            rows.Count > limit
                ? Addresses.Of($"/api/{kind}", [("after", shown[^1].Id), ("limit", asked["limit"])])
                : null;
        if (next is not null)
            asked.Http.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return Results.Bytes(Body(kind, shown, next), "application/json");
    }

    static byte[] Body(string kind, List<DerivedRow> rows, string? next)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("format", "casus-rows/1");
            json.WriteString("kind", kind);
            json.WriteStartArray("items");
            foreach (var row in rows)
                json.WriteRawValue(row.Json);
            json.WriteEndArray();
            json.WriteString("next", next);
            json.WriteEndObject();
        }
        return body.ToArray();
    }
}
