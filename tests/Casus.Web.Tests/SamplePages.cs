using System.Text.Json;

namespace Casus.Web.Tests;

/// <summary>One page of every type, with things on it.</summary>
static class SamplePages
{
    public static async Task<IReadOnlyDictionary<string, string>> Of(TestSite site)
    {
        using var rows = JsonDocument.Parse(await site.Http.GetStringAsync("/incidents.json?q=paris"));
        var incident = rows.RootElement.GetProperty("incidents")[0];
        var id = incident.GetProperty("id").GetString()!;
        var report = incident.GetProperty("reports").EnumerateArray().Select(r => r.GetString()!).First();
        return new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["incidents"] = "/incidents",
            ["incidents-arabic"] = "/incidents?lang=ar",
            ["incidents-none"] = "/incidents?type=unrest&side=DJI",
            ["incident"] = $"/incidents/{id}",
            ["incident-arabic"] = $"/incidents/{id}?lang=ar",
            ["incident-then"] = $"/incidents/{id}?as-of=2023-05-09&since=2023-05-08",
            ["report"] = $"/reports/{report}",
            ["report-original"] = $"/reports/{report}?original=1",
            ["claimants"] = "/claimants",
            ["claimant"] = "/claimants/DJI",
            ["agencies"] = "/agencies",
            ["appeals"] = "/appeals",
            ["search"] = "/search?q=fire",
            ["review"] = "/review",
            ["help"] = "/help",
            ["missing"] = "/incidents/inothing",
        };
    }
}
