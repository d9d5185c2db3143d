using Casus.Storage;

namespace Casus.Bench.Pages;

/// <summary>A kind of page and some addresses of it.</summary>
sealed record PageKind(string Name, IReadOnlyList<string> Paths)
{
    const int Samples = 300;

    /// <summary>Of all types of page those that the site has: an address that is not answered is told and left out.</summary>
    public static async Task<IReadOnlyList<PageKind>> Of(HttpClient http, string ledger)
    {
        using var view = LedgerFile.OpenToRead(ledger);
        var incidents = Some(view.Derived("incidents").Select(row => row.Id).ToList());
        var reports = Some([.. view.ReportIds()]);
        PageKind[] wanted =
        [
            new(
                "incidents",
                [
                    "/incidents",
                    "/incidents?page=3",
                    "/incidents?type=clash",
                    "/incidents?type=clash&year=2019&sort=reports",
                    "/incidents?from=2019-03-01&to=2019-03-31",
                    "/incidents?q=army",
                    "/incidents?q=ba",
                ]
            ),
            new("incidents.json", ["/incidents.json", "/incidents.json?type=clash", "/incidents.json?sort=oldest"]),
            new("incidents.atom", ["/incidents.atom"]),
            new("incident", [.. incidents.Select(id => $"/incidents/{id}")]),
            new("incident.json", [.. incidents.Select(id => $"/incidents/{id}.json")]),
            new("incident.csv", [.. incidents.Select(id => $"/incidents/{id}.csv")]),
            new("report", [.. reports.Select(id => $"/reports/{id}")]),
            new("report.csv", [.. reports.Select(id => $"/reports/{id}.csv")]),
            new("claimants", ["/claimants", "/claimants?page=9", "/claimants?q=ba"]),
            new("agencies", ["/agencies"]),
            new("appeals", ["/appeals"]),
            new(
                "search",
                [
                    "/search?q=killed",
                    "/search?q=ministry",
                    "/search?q=%22said+that%22",
                    "/search?q=%22were+killed+near%22",
                    "/search?q=people&in=statements",
                ]
            ),
            new("search, begin*", ["/search?q=ba*", "/search?q=kom*", "/search?q=gor*&in=statements"]),
            new("review", ["/review", "/review?page=2"]),
            new("judgements", ["/judgements"]),
            new("api", ["/api/statements?limit=100", "/api/reports?limit=100"]),
        ];
        return await Answered(http, wanted);
    }

    /// <summary>Whole lists: nobody reads them as pages.</summary>
    public static Task<IReadOnlyList<PageKind>> Files(HttpClient http) =>
        Answered(http, [new("incidents.csv", ["/incidents.csv"]), new("claimants.csv", ["/claimants.csv"])]);

    static async Task<IReadOnlyList<PageKind>> Answered(HttpClient http, IEnumerable<PageKind> wanted)
    {
        var known = new List<PageKind>();
        foreach (var kind in wanted)
        {
            using var answer = await http.GetAsync(kind.Paths[0]);
            if (answer.IsSuccessStatusCode)
                known.Add(kind);
            else
                Console.Error.WriteLine($"{kind.Paths[0]}: {(int)answer.StatusCode}, left out");
        }
        return known;
    }

    static List<string> Some(List<string> ids) =>
        [.. ids.Where((_, i) => i % Math.Max(1, ids.Count / Samples) == 0).Take(Samples)];
}
