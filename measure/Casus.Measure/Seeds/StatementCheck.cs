using System.Text.Json;

namespace Casus.Measure.Seeds;

/// <summary>Each quote that must be attributed: a statement holds it, by its claimant, through its channel, with its polarity.</summary>
static class StatementCheck
{
    public static void Run(LedgerDocument document, CheckResult result)
    {
        foreach (var expected in document.Expected.List("attributions"))
        {
            var quote = expected.Text("quote");
            var statement = document.Holding(expected.Text("report"), quote).FirstOrDefault();
            var found = statement.ValueKind == JsonValueKind.Object;
            var what = $"{expected.Text("report")}: '{quote}'";
            result.Say("attribution", found, $"no statement holds it: {what}");
            var name = Json.Plain(statement.Get("claimant").Text("name"));
            var wanted = expected.Texts("aliases").Prepend(expected.Text("claimant")).Select(Json.Plain).ToList();
            result.Say(
                "attribution-claimant",
                name.Length > 0 && wanted.Any(w => Names(name, w)),
                $"{what} by '{name}', wanted {string.Join(", ", wanted)}"
            );
            Channel(result, expected, statement, what);
            if (expected.Text("polarity") is { Length: > 0 } polarity)
            {
                var got = statement.Flag("conditional") ? "conditional" : statement.Text("polarity");
                result.Say("attribution-polarity", found && got == polarity, $"{what} {got}, wanted {polarity}");
            }
        }
    }

    static void Channel(CheckResult result, JsonElement expected, JsonElement statement, string what)
    {
        var links = statement.List("channel").Select(c => Json.Plain(c.Text("name"))).ToList();
        foreach (var link in expected.Texts("channel"))
            result.Say(
                "attribution-channel",
                links.Any(l =>
                    l.Contains(Json.Plain(link), StringComparison.Ordinal)
                    || (l.Length > 0 && Json.Plain(link).Contains(l, StringComparison.Ordinal))
                ),
                $"{what} through {string.Join(", ", links)}, wanted {link}"
            );
    }

    /// <summary>A longer wording of the wanted name, or at least two words out of it.</summary>
    static bool Names(string name, string wanted) =>
        name.Contains(wanted, StringComparison.Ordinal)
        || (wanted.Contains(name, StringComparison.Ordinal) && name.Contains(' ', StringComparison.Ordinal));
}
