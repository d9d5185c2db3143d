using Casus.Storage;

namespace Casus.Bench.Pages;

/// <summary>A kind of page and some addresses of it.</summary>
sealed record PageKind(string Name, IReadOnlyList<string> Paths)
{
    const int Samples = 300;

    /// <summary>Those that the site has: an address that is not answered is told and left out.</summary>
    public static async Task<IReadOnlyList<PageKind>> Of(HttpClient http, string ledger)
    {
        using var view = LedgerFile.OpenToRead(ledger);
        var incidents = Some(view.Derived("incidents").Select(row => row.Id).ToList());
        var reports = Some([.. view.ReportIds()]);
        PageKind[] wanted =
        [
            new("incidents", ["/incidents", "/incidents?page=3", "/incidents?kind=clash", "/incidents?q=army"]),
            new("incidents.json", ["/incidents.json"]),
            new("incident", [.. incidents.Select(id => $"/incidents/{id}")]),
            new("incident.json", [.. incidents.Select(id => $"/incidents/{id}.json")]),
            new("report", [.. reports.Select(id => $"/reports/{id}")]),
            new("claimants", ["/claimants"]),
            new("agencies", ["/agencies"]),
            new("appeals", ["/appeals"]),
            new("search", ["/search?q=killed", "/search?q=ministry", "/search?q=%22said+that%22"]),
            new("judgements", ["/judgements"]),
        ];
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
