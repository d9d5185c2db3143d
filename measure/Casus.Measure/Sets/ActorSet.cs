using System.Text.Json;
using Casus.Coding.Actors;
using Casus.Measure.Pages;

namespace Casus.Measure.Sets;

/// <summary>Phrases for actors (<c>ngec_actor*.jsonl</c>) with the country and the role that they stand for, some as of a day.</summary>
static class ActorSet
{
    public const string Name = "actors";

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var files = Bench
            .Files(folder, ".jsonl")
            .Where(f => Path.GetFileName(f).StartsWith("ngec_actor", StringComparison.Ordinal));
        var cases = JsonLines.Read([.. files]).Select(ActorCase.Of).OfType<ActorCase>();
        var held = cases
            .Take(bench.Limit ?? int.MaxValue)
            .Select(c => (Case: c, Actor: Find(c, bench.Models), Held: Halves.IsHeld($"{c.Id} {c.Words}")))
            .ToList();
        if (held.Count == 0)
            yield break;
        foreach (var (c, actor, isHeld) in held)
            if (bench.Fails && !isHeld && !(c.HasCountry(actor) && c.HasRole(actor)))
                bench.Tell(
                    $"{c.Country} {string.Join('|', c.Roles)} for {actor?.Code ?? "-"} ({actor?.Id}) | {c.Words}"
                );
        foreach (var (name, part) in new[] { ("", held), ("_held", held.FindAll(h => h.Held)) })
        {
            if (part.Count == 0)
                continue;
            yield return new(
                Name,
                "country" + name,
                part.Average(h => h.Case.HasCountry(h.Actor) ? 1 : 0),
                part.Average(h => h.Case.HasCountry(null) ? 1 : 0),
                name == "" ? "goal 0.90" : ""
            );
            yield return new(
                Name,
                "country_and_role" + name,
                part.Average(h => h.Case.HasCountry(h.Actor) && h.Case.HasRole(h.Actor) ? 1 : 0),
                part.Average(h => h.Case.HasCountry(null) && h.Case.HasRole(null) ? 1 : 0),
                name == "" ? "goal 0.80" : ""
            );
        }
    }

    /// <summary>The first actor of a sentence in which the phrase speaks.</summary>
    static Actor? Find(ActorCase c, Models models)
    {
        var text = CodedText.Of($"{c.Context} {c.Words} spoke again.".TrimStart(), models, c.Day);
        return text.Actors.All.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length).FirstOrDefault()?.Actor;
    }
}

/// <summary>A phrase and what it must give: a country or organisation (empty for none), and the roles of which one is enough (none where any will do).</summary>
/// <param name="Context">A word of nationality that the set gives beside the phrase.</param>
/// <param name="Day">ISO 8601, where the set names a day.</param>
sealed record ActorCase(
    string Id,
    string Words,
    string Context,
    string? Day,
    string? Country,
    IReadOnlyList<string> Roles
)
{
    /// <summary>Roles of the set that PLOVER 2.0 writes in another way.</summary>
    static readonly Dictionary<string, string> Renamed = new() { ["HLH"] = "MED", ["BUD"] = "REL" };

    /// <summary>Null for a row that asks for neither: an encyclopedia's page, a fragment of text.</summary>
    public static ActorCase? Of(JsonElement row)
    {
        string? country = null;
        var roles = new List<string>();
        foreach (var expected in row.GetProperty("expect").EnumerateArray())
        {
            var (what, how, value) = (expected[0], expected[1].GetString(), expected[2]);
            // "code is null": the words name nobody in particular.
            if (how is "is" && value.ValueKind is JsonValueKind.Null)
                (country, roles) = ("", [""]);
            if (what.ValueKind is not JsonValueKind.String || how is not ("==" or "in"))
                continue;
            if (what.GetString() is "country" or "cc")
                country = value.GetString() ?? "";
            else if (what.GetString() is "code_1" or "code_2")
                roles.AddRange(
                    value.ValueKind is JsonValueKind.Array ? value.EnumerateArray().Select(Role) : [Role(value)]
                );
        }
        if (country is null && roles.Count == 0)
            return null;
        var args = row.GetProperty("args");
        var day = row.GetProperty("kwargs").TryGetProperty("query_date", out var asked) ? asked.GetString() : null;
        day ??= args.GetArrayLength() > 2 ? args[2].GetString() : null;
        return new(
            JsonLines.Text(row, "test"),
            args[0].GetString() ?? "",
            args.GetArrayLength() > 1 ? args[1].GetString() ?? "" : "",
            DateOnly.TryParse(day, System.Globalization.CultureInfo.InvariantCulture, out var date)
                ? $"{date:yyyy-MM-dd}"
                : null,
            country,
            roles
        );
    }

    static string Role(JsonElement value)
    {
        var role = value.GetString() ?? "";
        return Renamed.GetValueOrDefault(role, role);
    }

    public bool HasCountry(Actor? actor) =>
        Country is null
        || Country == (actor?.Country ?? "")
        || (actor is { Country: null, Sector: "IGO" or "UNO" or "EUR" } && Country == actor.Sector)
        || (Country == "EUR" && actor?.Side is "EU");

    // A role that the set leaves open ("????") is not asked for; "unknown" is what has no sector.
    public bool HasRole(Actor? actor) =>
        Roles.Count == 0
        || Roles.Contains("????")
        || Roles.Contains(actor?.Sector ?? "")
        || (Roles.Contains("UNK") && actor?.Sector is null)
        || (Roles.Contains("") && actor?.Sector is "IGO" or "UNO" or "EUR");
}
