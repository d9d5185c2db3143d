using System.Text.Json;

namespace Casus.Measure.Seeds;

/// <summary>Each incident: there, apart from its look-alikes, with its time, parties and places.</summary>
static class IncidentCheck
{
    public static void Run(LedgerDocument document, CheckResult result)
    {
        var keys = document
            .Expected.Members("reports")
            .Select(r => r.Value.Text("incident") ?? "")
            .Concat(document.Expected.Members("incidents").Select(i => i.Name))
            .Where(key => key.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var id = document.KeyOf.GetValueOrDefault(key);
            var alone = id is not null && document.KeyOf.Values.Count(other => other == id) == 1;
            result.Say("incident-apart", alone, $"{key}: {id}");
        }
        foreach (var expected in document.Expected.Members("incidents"))
            Run(document, result, expected.Name, expected.Value);
    }

    static void Run(LedgerDocument document, CheckResult result, string key, JsonElement expected)
    {
        var incident = document.Incidents.GetValueOrDefault(document.KeyOf.GetValueOrDefault(key, ""));
        result.Say("incident", incident.ValueKind == JsonValueKind.Object, $"{key} not found");
        var (from, to) = expected.Texts("start").ToList() is [var f, var t] ? (f, t) : ("9", "0");
        var (earliest, latest) = (incident.Get("start").Day("earliest"), incident.Get("start").Day("latest"));
        var meets =
            earliest is not null
            && latest is not null
            && earliest.NotAfter(to)
            && from.NotAfter(latest)
            && latest.NotAfter(to);
        result.Say("incident-start", meets, $"{key}: {earliest}..{latest}, wanted {from}..{to}");
        foreach (var party in expected.Texts("parties"))
            result.Say("party", incident.Texts("parties").Contains(party), $"{key}: {party} is no party");
        var names = incident
            .List("places")
            .SelectMany(p => p.Texts("aliases").Append(p.Text("name")))
            .Select(Json.Plain)
            .ToHashSet();
        foreach (var place in expected.Texts("places"))
            result.Say(
                "place",
                names.Contains(Json.Plain(place)),
                $"{key}: {place} not in {string.Join(", ", names.Order(StringComparer.Ordinal))}"
            );
    }
}
