using System.Text.Json;

namespace Casus.Measure.Seeds;

/// <summary>Each expected act has an event of its own with the right type and parties; all events made count against precision.</summary>
static class EventCheck
{
    public static void Run(LedgerDocument document, CheckResult result)
    {
        var taken = new HashSet<(string?, int)>();
        long matched = 0;
        foreach (var expected in document.Expected.List("events"))
        {
            var hit = Made(document, expected)
                .Where(e => !taken.Contains(e.Key))
                .FirstOrDefault(e => Fits(expected, e.Event));
            var found = hit.Event.ValueKind == JsonValueKind.Object;
            if (found)
            {
                taken.Add(hit.Key);
                matched++;
            }
            result.Say(
                "event",
                found,
                $"{expected.Text("report")}: {expected.Text("type")} in '{expected.Text("quote")}', got "
                    + string.Join(", ", Made(document, expected).Take(3).Select(e => e.Event.Text("type")))
            );
        }
        var made = document
            .Expected.Members("reports")
            .SelectMany(r => document.StatementsIn(r.Name))
            .Sum(s => s.List("events").Count());
        result.Events = new Tally(matched, document.Expected.List("events").Count(), made);
    }

    static IEnumerable<((string?, int) Key, JsonElement Event)> Made(LedgerDocument document, JsonElement expected) =>
        document
            .Holding(expected.Text("report"), expected.Text("quote"))
            .SelectMany(s => s.List("events").Select((e, n) => ((s.Text("id"), n), e)));

    static bool Fits(JsonElement expected, JsonElement made)
    {
        var types = expected.List("alt").Select(a => a.Text("type")).Append(expected.Text("type"));
        return types.Contains(made.Text("type"))
            && Meets(expected, made, "actor")
            && Meets(expected, made, "recipient");
    }

    static bool Meets(JsonElement expected, JsonElement made, string role) =>
        !expected.List(role).Any() || States(expected, role).Intersect(States(made, role)).Any();

    /// <summary>The first part of each code: <c>ARM GOV</c> and <c>ARM/parliament</c> give <c>ARM</c>.</summary>
    static IEnumerable<string> States(JsonElement from, string role) =>
        from.Texts(role).Select(code => code.Trim().Split(' ', 2)[0].Split('/', 2)[0]);
}
