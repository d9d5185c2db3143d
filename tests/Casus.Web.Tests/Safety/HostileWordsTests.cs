using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Casus.Web.Tests.Safety;

/// <summary>Whatever reports, addresses and forms hold is shown as text: no page has an element, a handler or a link that came out of it.</summary>
public class HostileWordsTests
{
    static readonly string[] NeverMade = ["iframe", "object", "embed", "base", "frame", "math", "template", "applet"];

    [Fact]
    public async Task No_page_makes_markup_of_what_a_report_says()
    {
        await using var site = await TestSite.Over(HostileLedger.Path);
        var found = new List<string>();
        foreach (var path in HostilePages.OfTheLedger(site))
            found.AddRange(Made(path, await Ask(site, path)));
        Assert.Empty(found);
        Assert.Empty(site.Faults);
    }

    [Fact]
    public async Task No_page_makes_markup_of_what_is_asked()
    {
        await using var site = await TestSite.OverSamples();
        var found = new List<string>();
        foreach (var attempt in HostileLedger.Attempts)
        {
            var escaped = Uri.EscapeDataString(attempt);
            foreach (
                var path in new[]
                {
                    $"/search?q={escaped}",
                    $"/incidents?q={escaped}&kind={escaped}&page={escaped}&lang={escaped}",
                    $"/sign-in?to={escaped}",
                    $"/reports/{escaped}",
                    $"/{escaped}",
                }
            )
                found.AddRange(Made(path, await Ask(site, path)));
        }
        Assert.Empty(found);
        Assert.Empty(site.Faults);
    }

    static async Task<string> Ask(TestSite site, string path)
    {
        using var answer = await site.Http.GetAsync(path);
        Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{path}: {answer.StatusCode}");
        return answer.Content.Headers.ContentType?.MediaType == "text/html"
            ? await answer.Content.ReadAsStringAsync()
            : "";
    }

    static IEnumerable<string> Made(string path, string html)
    {
        foreach (var element in new HtmlParser().ParseDocument(html).All)
        {
            var bad =
                NeverMade.Contains(element.LocalName, StringComparer.Ordinal)
                || (element.LocalName == "script" && !IsOurs(element))
                || (element.LocalName == "meta" && element.HasAttribute("http-equiv"))
                || element.Attributes.Any(a =>
                    a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                    || a.Name == "srcdoc"
                    || (a.Name.EndsWith("href", StringComparison.Ordinal) && IsScript(a.Value))
                    || (a.Name is "action" or "formaction" or "src" && a.Value is not ['/', not '/', ..] and not "/")
                );
            if (bad)
                yield return $"{path}: {element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)]}";
        }
    }

    static bool IsScript(string address) =>
        address.AsSpan().TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);

    static bool IsOurs(IElement script) =>
        (script.GetAttribute("src") ?? "").StartsWith("/assets/", StringComparison.Ordinal)
            && script.TextContent.Length == 0
        || script.GetAttribute("type") == "application/json";
}
