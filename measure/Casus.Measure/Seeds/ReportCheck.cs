using System.Text.Json;

namespace Casus.Measure.Seeds;

/// <summary>Each report: there, its spans true, in its incident, with date, title, outlet and agencies, without the page's litter.</summary>
static class ReportCheck
{
    public static void Run(LedgerDocument document, CheckResult result)
    {
        foreach (var expected in document.Expected.Members("reports"))
            Run(document, result, expected.Name, expected.Value);
        foreach (var pair in document.Expected.List("near_copies"))
        {
            var names = pair.EnumerateArray().Select(n => n.AsText() ?? "").ToArray();
            var one = document.Reports.GetValueOrDefault(names[0]);
            var other = document.Reports.GetValueOrDefault(names[1]);
            result.Say("near-copy", AreCopies(one, other), $"{names[0]} ~ {names[1]}");
        }
    }

    static void Run(LedgerDocument document, CheckResult result, string file, JsonElement expected)
    {
        var report = document.Reports.GetValueOrDefault(file);
        var text = report.Text("text") ?? "";
        result.Say("report", report.ValueKind == JsonValueKind.Object, $"{file} is not in the ledger");
        var mine = document.StatementsIn(file);
        var untrue = mine.Count(s => !IsTrue(s, text));
        var told = $"{file}: {untrue} of {mine.Count} statements whose span is not their quote or leaves its paragraph";
        result.Say("span", mine.Count > 0 && untrue == 0, told);
        if (expected.Text("incident") is { Length: > 0 })
        {
            var incident = report.Text("incident");
            result.Say(
                "report-incident",
                incident is { Length: > 0 } && incident == document.KeyFor(expected),
                $"{file} -> {incident}, wanted {expected.Text("incident")}"
            );
        }
        if (expected.Texts("published").ToList() is [var from, var to])
        {
            var (earliest, latest) = (report.Get("published").Day("earliest"), report.Get("published").Day("latest"));
            var within = earliest is not null && latest is not null && from.NotAfter(earliest) && latest.NotAfter(to);
            result.Say("published", within, $"{file}: {earliest}..{latest}, wanted within {from}..{to}");
        }
        Credits(result, file, expected, report);
        foreach (var litter in expected.Texts("absent"))
            result.Say(
                "boilerplate-out",
                text.Length > 0 && !text.Contains(litter, StringComparison.Ordinal),
                $"{file}: text still holds '{litter}', or is not in the export"
            );
    }

    static void Credits(CheckResult result, string file, JsonElement expected, JsonElement report)
    {
        if (expected.Text("title") is { Length: > 0 } title)
            result.Say(
                "title",
                Json.Plain(report.Text("title")) == Json.Plain(title),
                $"{file}: {report.Text("title")}"
            );
        if (expected.Text("outlet") is { Length: > 0 } outlet)
        {
            var given = report.Get("outlet");
            var wanted = Json.Plain(outlet);
            var same = wanted == Json.Plain(given.Text("name")) || wanted == Json.Plain(given.Text("domain"));
            result.Say("outlet", same, $"{file}: {given.Text("name")}, {given.Text("domain")}");
        }
        var named = report
            .List("agencies")
            .Where(a => a.Text("role") != "photo")
            .Select(a => Json.Plain(a.AsText() ?? a.Text("name")))
            .ToHashSet();
        foreach (var agency in expected.Texts("agencies"))
            result.Say(
                "agency",
                named.Contains(Json.Plain(agency)),
                $"{file}: {agency} not among {string.Join(", ", named.Order(StringComparer.Ordinal))}"
            );
    }

    static bool IsTrue(JsonElement statement, string text) =>
        statement.Text("quote") is { Length: > 0 } quote
        && !quote.Contains('\n', StringComparison.Ordinal)
        && LedgerDocument.Slice(text, statement.Number("start"), statement.Number("end")) == quote;

    static bool AreCopies(JsonElement one, JsonElement other)
    {
        var (copyOfOne, copyOfOther) = (one.Text("copy_of"), other.Text("copy_of"));
        return one.ValueKind == JsonValueKind.Object
            && other.ValueKind == JsonValueKind.Object
            && (
                (copyOfOne is not null && copyOfOne == other.Text("id"))
                || (copyOfOther is not null && copyOfOther == one.Text("id"))
                || (copyOfOne is { Length: > 0 } && copyOfOne == copyOfOther)
            );
    }
}
