using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casus.Exports.Tests.Foreign;
using Casus.Storage.Access;
using Casus.Web.Routing;

namespace Casus.Web.Tests.Api;

/// <summary>The OpenAPI document is one to those who did not write it, and what is answered is as it says.</summary>
public class DescriptionTests(SampleSite site) : IClassFixture<SampleSite>
{
    /// <summary>Prints what is wrong, a line each; whatever does not fit its schema is a line.</summary>
    const string Check = """
        import { validate, compileErrors } from '@readme/openapi-parser';
        import Ajv from 'ajv/dist/2020.js';
        import formats from 'ajv-formats';
        const { document, answers } = JSON.parse(fs.readFileSync(path, 'utf8'));
        const verdict = await validate(structuredClone(document));
        if (!verdict.valid) console.log(compileErrors(verdict));
        const ajv = new Ajv.default({ strict: false });
        formats.default(ajv);
        ajv.addSchema(document, 'api');
        const part = text => text.replaceAll('~', '~0').replaceAll('/', '~1');
        for (const { method, route, status, media, body } of answers) {
          const responses = document.paths[route][method].responses;
          const key = responses[status] ? status : 'default';
          const at = `${method} ${route} ${status} ${media}`;
          if (!responses[key].content?.[media]) { console.log(`${at}: not described`); continue; }
          const fits = ajv.getSchema(['api#/paths', part(route), method, 'responses', key, 'content', part(media), 'schema'].join('/'));
          if (!fits(body)) console.log(`${at}: ${ajv.errorsText(fits.errors)}`);
        }
        """;

    [Fact]
    public async Task Every_answer_in_JSON_is_as_the_description_says()
    {
        var answers = new JsonArray();
        foreach (var (route, format, path) in RealAddresses.Of(site.Site).Where(a => !a.Route.IsStream))
        {
            var template = route.Path.Replace("{**", "{", StringComparison.Ordinal) + format.Extension();
            foreach (var who in new[] { site.Http, site.Stranger() })
            foreach (var at in new[] { path, path.Replace("/incidents/i", "/incidents/x", StringComparison.Ordinal) })
            {
                using var request = new HttpRequestMessage(new(route.Method), at);
                request.Headers.Accept.ParseAdd("application/json");
                using var answer = await who.SendAsync(request);
                var media = answer.Content.Headers.ContentType?.MediaType;
                if (media?.EndsWith("json", StringComparison.Ordinal) == true)
                    answers.Add(
                        new JsonObject
                        {
                            ["method"] = route.Method.ToLowerInvariant(),
                            ["route"] = template,
                            ["status"] = $"{(int)answer.StatusCode}",
                            ["media"] = media,
                            ["body"] = JsonNode.Parse(await answer.Content.ReadAsStreamAsync()),
                        }
                    );
            }
        }
        var given = answers.Select(a => $"{a!["method"]} {a["route"]} {a["status"]}").ToHashSet();
        Assert.Empty(
            RouteTable
                .All.Where(r => r is { Json: not null, Method: "GET" })
                .Select(r => $"get {r.Path}{(r.IsData ? "" : ".json")} 200")
                .Except(given)
        );
        Assert.Equal("", await Faults(answers));

        var toll = answers.First(a => (string)a!["route"]! == "/api/tolls" && (string)a["status"]! == "200")!;
        toll["body"]!["items"]![0]!["low"] = "many";
        Assert.Contains("/items/0/low must be integer", await Faults(answers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_is_told_as_described()
    {
        await using var own = await TestSite.OverSamples();
        using var http = own.Visitor(own.Key(Role.Reviewer));
        using var figures = JsonDocument.Parse(await http.GetStringAsync("/api/figures?limit=1"));
        var id = figures.RootElement.GetProperty("items")[0].GetProperty("id").GetString()!;
        using var form = new FormUrlEncodedContent([
            new("id", id),
            new("verdict", "wrong"),
            new("why", "a house number"),
        ]);
        using var answer = await http.PostAsync("/judgements", form);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var kept = new JsonObject
        {
            ["method"] = "post",
            ["route"] = "/judgements",
            ["status"] = "201",
            ["media"] = "application/json",
            ["body"] = JsonNode.Parse(await answer.Content.ReadAsStreamAsync()),
        };
        Assert.Equal("", await Faults([kept]));
    }

    async Task<string> Faults(JsonArray answers)
    {
        var document = JsonNode.Parse(await site.Http.GetStringAsync("/openapi.json"));
        var both = new JsonObject { ["document"] = document, ["answers"] = answers.DeepClone() };
        return Node.Read(Encoding.UTF8.GetBytes(both.ToJsonString()), Check);
    }
}
