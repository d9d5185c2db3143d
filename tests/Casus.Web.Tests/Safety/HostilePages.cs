using Casus.Storage;

namespace Casus.Web.Tests.Safety;

/// <summary>Every type of page over the hostile ledger, and pages that are asked for with hostile words.</summary>
static class HostilePages
{
    /// <summary>A hundred values are the most that an address may hold, and eight thousand characters.</summary>
    const int AtATime = 14;

    public static IReadOnlyList<string> OfTheLedger(TestSite site)
    {
        foreach (var attempt in HostileLedger.Attempts.Take(60))
            site.Access.Note(new(attempt, attempt), "signed in", attempt);
        using var ledger = LedgerFile.OpenToRead(site.Ledger);
        var ids = ledger.ReportIds().ToList();
        Assert.InRange(ids.Count, 20, 100);
        return
        [
            "/incidents",
            "/incidents?lang=ar",
            "/claimants",
            "/agencies",
            "/appeals",
            "/review",
            "/audit",
            "/help",
            .. Enumerable.Range(1, 5).Select(page => $"/judgements?page={page}"),
            "/search?q=soldiers",
            "/search?q=wounded&in=statements",
            .. ids.Select(id => $"/reports/{id}?original=1"),
            .. ledger
                .Derived("incidents")
                .Select(row => row.Id)
                .SelectMany(id => new[] { $"/incidents/{id}?more=1000", $"/incidents/{id}?since=2031-05-01" })
                .Take(20),
            .. ledger.Derived("statements").Select(row => row.Id).Take(1).Select(id => $"/reports/{id}"),
        ];
    }

    public static IEnumerable<string> Asked() =>
        HostileLedger.Attempts.Chunk(AtATime).SelectMany(some => Of([.. some.Select(Uri.EscapeDataString)]));

    static IEnumerable<string> Of(string[] some)
    {
        string Keys(params string[] keys) =>
            string.Join(
                '&',
                keys.SelectMany((key, k) => some.Where((_, n) => n % keys.Length == k).Select(s => $"{key}={s}"))
            );
        var joined = string.Concat(some);
        yield return $"/search?q={joined}&{Keys("in", "after", "lang")}";
        yield return $"/incidents?q={some[0]}&{Keys("type", "side", "claimant", "agency", "source", "place", "year")}&status={joined}";
        yield return $"/appeals?{Keys("requester", "addressee", "stage", "instrument", "reply", "page")}";
        yield return $"/claimants?q={joined}&side={some[0]}";
        yield return $"/sign-in?to=/{joined}";
        yield return $"/{joined.Replace("%00", "", StringComparison.Ordinal)}";
        yield return $"/reports/{some[0]}";
    }
}
