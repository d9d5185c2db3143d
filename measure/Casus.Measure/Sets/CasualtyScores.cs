using System.Text.Json;
using Casus.Ledger;
using Casus.Measure.Pages;

namespace Casus.Measure.Sets;

/// <summary>How many an incident killed and injured.</summary>
readonly record struct Casualties(long Killed, long Injured);

/// <summary>The reports of each true incident as a ledger of their own: its settled tolls against the archive's numbers.</summary>
static class CasualtyScores
{
    public static IEnumerable<Score> Of(
        string set,
        IReadOnlyList<GoldDocument> documents,
        Entry.Read?[] read,
        Dictionary<string, Casualties> truth,
        Bench bench
    )
    {
        var rows = GoldReading
            .ByIncident(documents, read, truth.ContainsKey)
            .Select(g =>
            {
                var said = Settled([.. g.Select(d => d.Read)], bench);
                var trivial = NearestNumber.Of(g.Select(d => d.Document.Text));
                var gold = truth[g.Key];
                if (bench.Fails && !Halves.IsHeld(g.Key) && said != gold)
                    bench.Tell(
                        string.Join(
                            "\n  ",
                            [
                                $"{set}: {g.Key} has {gold}, {said} was settled",
                                .. CasualtyEvidence.Of(g.Select(d => d.Read)),
                            ]
                        )
                    );
                return new Row(gold, said, trivial, Halves.IsHeld(g.Key), g.Count());
            })
            .ToList();
        if (rows.Count == 0)
            yield break;
        foreach (var (name, of) in Kinds)
        foreach (var (part, which) in Parts(of))
        {
            var asked = rows.Where(which).ToList();
            yield return new(set, name + part, Exact(asked, of, r => r.Said), Exact(asked, of, r => r.Trivial));
        }
    }

    static (string Part, Func<Row, bool> Which)[] Parts(Func<Casualties, long> of) =>
        [
            ("_exact", _ => true),
            ("_exact_not_zero", r => of(r.Gold) > 0),
            ("_exact_several_reports", r => r.Reports > 1),
            ("_exact_held", r => r.Held),
        ];

    sealed record Row(Casualties Gold, Casualties Said, Casualties Trivial, bool Held, int Reports);

    static double Exact(List<Row> rows, Func<Casualties, long> of, Func<Row, Casualties> which) =>
        rows.Select(r => of(which(r)) == of(r.Gold) ? 1.0 : 0).DefaultIfEmpty(0).Average();

    static readonly (string Name, Func<Casualties, long> Of)[] Kinds =
    [
        ("killed", c => c.Killed),
        ("injured", c => c.Injured),
    ];

    static Casualties Settled(IReadOnlyList<Entry> reports, Bench bench)
    {
        using var ledger = new MemoryLedger(bench.Models.MadeBy);
        ledger.Append(reports);
        LedgerFold.Refresh(ledger);
        var main = ledger
            .Derived("reports")
            .Select(row => Json(row).GetProperty("incident").GetString())
            .OfType<string>()
            .GroupBy(id => id, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;
        var tolls = ledger
            .Derived("tolls")
            .Select(Json)
            .Where(t => t.GetProperty("incident").GetString() == main)
            .ToList();
        return new(Number(tolls, "killed"), Number(tolls, "wounded"));
    }

    /// <summary>One number over everybody where there is one, else the largest of any side's; nobody where none is told.</summary>
    static long Number(List<JsonElement> tolls, string kind)
    {
        var told = tolls.Where(t => t.GetProperty("kind").GetString() == kind).ToList();
        var all = told.Where(t => t.GetProperty("side").GetString() == "ALL").ToList();
        return (all.Count > 0 ? all : told).Select(Best).DefaultIfEmpty(0).Max();
    }

    static long Best(JsonElement toll)
    {
        foreach (var bound in (string[])["best", "low", "high"])
            if (toll.GetProperty(bound) is { ValueKind: JsonValueKind.Number } number)
                return number.GetInt64();
        // A loss without a number is one at least.
        return 1;
    }

    static JsonElement Json(DerivedRow row)
    {
        using var json = JsonDocument.Parse(row.Json);
        return json.RootElement.Clone();
    }
}
