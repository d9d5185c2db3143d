using System.Text;
using System.Text.Json;
using Casus.Feeds;
using Casus.Ledger;
using Casus.Storage;
using Casus.Tests;
using Casus.Work;

namespace Casus.Web.Tests.Safety;

/// <summary>A ledger of reports whose every field tries to become markup or a script: three hundred attempts of our own making.</summary>
static class HostileLedger
{
    static readonly Lazy<Task<string>> Read = new(Make);

    public static Task<string> Path => Read.Value;

    static readonly string[] Openings =
    [
        "",
        "\">",
        "'>",
        "</title>",
        "</p></main>",
        "--><!-- --!>",
        "</textarea></script>",
        "\u0000<",
    ];

    static readonly string[] Elements =
    [
        "<script>window.__x=1</script>",
        "<ScRiPt src=//evil.example/x></sCrIpT >",
        "<img src=x onerror=window.__x=1>",
        "<svg/onload=window.__x=1>",
        "<svg><script>window.__x=1</script></svg>",
        "<iframe srcdoc='<script>parent.__x=1</script>'></iframe>",
        "<a href=\"javascript:window.__x=1\">go</a>",
        "<math><mtext><style><img src=x onerror=window.__x=1></style></mtext></math>",
        "<details open ontoggle=window.__x=1>x</details>",
        "<form action=//evil.example><input autofocus onfocus=window.__x=1></form>",
        "<meta http-equiv=refresh content='0;url=//evil.example'>",
        "<base href=//evil.example/>",
        "<object data=\"data:text/html,<script>parent.__x=1</script>\"></object>",
        "<template><img src=x onerror=window.__x=1></template>",
        "\" autofocus onfocus=window.__x=1 x=\"",
        "' onmouseover='window.__x=1",
        "&lt;script&gt;window.__x=1&lt;/script&gt;",
        "&#60;img src=x onerror=window.__x=1&#62;",
        "\u202e<script>window.__x=1</script>",
        "{{constructor.constructor('window.__x=1')()}}",
        "@(System.Environment.Exit(1)) @{ }",
        "<!--<img src=\"--><img src=x onerror=window.__x=1>\">",
    ];

    /// <summary>As many as there are openings and elements.</summary>
    public static IReadOnlyList<string> Attempts { get; } =
    [.. Openings.SelectMany(opening => Elements.Select(element => opening + element))];

    static async Task<string> Make()
    {
        var folder = Directory.CreateTempSubdirectory("casus hostile ").FullName;
        var lines = new StringBuilder();
        const int ByReport = 6;
        for (var i = 0; i < Attempts.Count; i += ByReport)
        {
            var six = Enumerable.Range(i, ByReport).Select(n => Attempts[n % Attempts.Count]).ToList();
            lines.AppendLine(
                JsonSerializer.Serialize(
                    new
                    {
                        url = $"https://news.example/{i}?q={six[0]}",
                        outlet = $"The Courier {six[1]}",
                        published = "2031-05-14",
                        title = $"Army says 12 soldiers were killed in Orvane {six[2]}",
                        text = $"By Ana Lorrin {six[3]}\n\nThe defence ministry of Armenia said on Friday that 12 soldiers were killed near {six[4]} Sotk. "
                            + $"\"We ask Russia for help {six[5]}\", spokeswoman Mary {six[4]} Toll said. Azerbaijan denied the claim. 7 civilians were wounded, officials said.",
                    }
                )
            );
        }
        await File.WriteAllTextAsync(
            System.IO.Path.Combine(folder, "a<img src=x onerror=alert(1)>.jsonl"),
            lines.ToString()
        );
        var path = System.IO.Path.Combine(folder, "hostile.db");
        var models = Models.Load(Checkout.Knowledge, Models.UsualTier);
        using var ledger = LedgerFile.OpenOrCreate(path, models.MadeBy, TimeProvider.System);
        var run = new ReadingRun(ledger, (bytes, from) => Pipeline.Read(bytes, from, models), new(Workers: 2));
        await run.Read(new Inputs([folder], () => Stream.Null).Items(), CancellationToken.None);
        LedgerFold.Refresh(ledger);
        return path;
    }
}
