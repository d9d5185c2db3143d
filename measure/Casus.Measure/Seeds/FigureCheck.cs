using System.Text.Json;

namespace Casus.Measure.Seeds;

/// <summary>Each figure: read, on the right side, in the right incident, by the right voice; and none that nobody expects.</summary>
sealed class FigureCheck(LedgerDocument document, CheckResult result)
{
    readonly List<JsonElement> _figures = [.. document.Ledger.List("figures")];
    readonly HashSet<int> _used = [];

    public void Run()
    {
        foreach (var expected in document.Expected.List("figures"))
            Hold(expected);
        foreach (var expected in document.Expected.List("background_figures"))
        {
            var found = Find(expected, background: true);
            var what =
                $"{expected.Text("report")}: {expected.Text("kind")} {expected.Number("low")} of {expected.Text("of")}";
            result.Say("background-figure", found is not null, what);
            if (found is { } n)
                _used.Add(n);
        }
        Extras();
    }

    void Hold(JsonElement expected)
    {
        var found = Find(expected, expected.Flag("background"));
        if (found is { } n)
            _used.Add(n);
        if (expected.Flag("optional"))
            return;
        var figure = found is { } at ? _figures[at] : default;
        var value = expected.Number("best") ?? expected.Number("low");
        var what = $"{expected.Text("report")}: {expected.Text("kind")} {expected.Text("side")} {value}";
        result.Say("figure", found is not null, what);
        result.Say("figure-side", found is not null && SameSide(expected, figure), $"{what}: on {figure.Text("side")}");
        var incident = figure.Text("incident");
        result.Say(
            "figure-incident",
            incident is { Length: > 0 } && incident == document.KeyFor(expected),
            $"{what}: in {incident}"
        );
        if (expected.Text("claimant") is { Length: > 0 } || expected.Texts("claimants").Any())
            result.Say(
                "figure-claimant",
                found is not null && SaidBy(expected, figure),
                $"{what}: by {string.Join(", ", found is null ? [] : Voices(figure))}, wanted {expected.Text("claimant")}"
            );
        if (expected.Text("standing") is { Length: > 0 } standing)
            result.Say(
                "figure-standing",
                found is not null && standing.Split('|').Contains(Standing(figure)),
                $"{what}: {figure.Text("standing")}, wanted {standing}"
            );
    }

    void Extras()
    {
        var known = document.Expected.Members("reports").Select(r => r.Name).ToHashSet();
        var told = _used.Select(n => Value(_figures[n])).ToHashSet();
        for (var n = 0; n < _figures.Count; n++)
        {
            var figure = _figures[n];
            var isExtra =
                !_used.Contains(n)
                && !figure.Flag("background")
                && known.Contains(FileOf(figure) ?? "")
                && figure.Text("modifier") != "unquantified"
                && !told.Contains(Value(figure));
            if (isExtra)
                result.SayExtra($"figure: {string.Join(' ', Value(figure))}");
        }
    }

    /// <summary>The unused figure that fits the numbers; side and voice decide between several, then the order of the ledger.</summary>
    int? Find(JsonElement expected, bool background)
    {
        var candidates = Enumerable
            .Range(0, _figures.Count)
            .Where(n => !_used.Contains(n) && _figures[n].Flag("background") == background)
            .Where(n => Fits(expected, _figures[n]))
            .OrderByDescending(n => (SameSide(expected, _figures[n]) ? 1 : 0) + (SaidBy(expected, _figures[n]) ? 1 : 0))
            .ThenBy(n => n)
            .ToList();
        return candidates.Count > 0 ? candidates[0] : null;
    }

    /// <summary>"About N" is compared by its best; a lower bound of 100 and more may be off by one ("more than 100").</summary>
    bool Fits(JsonElement expected, JsonElement figure)
    {
        var kinds = expected.Texts("kinds").Append(expected.Text("kind"));
        if (FileOf(figure) != expected.Text("report") || !kinds.Contains(figure.Text("kind")))
            return false;
        if (expected.Number("best") is { } best)
            return figure.Number("best") == best;
        var low = figure.Number("low") ?? figure.Number("best");
        if (expected.Number("low") is not { } wanted)
            return expected.Has("high") || low is null;
        return low is { } l && Math.Abs(l - wanted) <= (wanted >= 100 ? 1 : 0);
    }

    string? FileOf(JsonElement figure) => document.FileOf(document.StatementOf(figure));

    static bool SameSide(JsonElement expected, JsonElement figure) =>
        expected
            .List("sides")
            .Append(expected.Get("side"))
            .Select(s => Json.Plain(s.AsText()))
            .Contains(Json.Plain(figure.Text("side")));

    bool SaidBy(JsonElement expected, JsonElement figure) =>
        Voices(figure).Intersect(expected.Texts("claimants").Append(expected.Text("claimant")).OfType<string>()).Any();

    IEnumerable<string> Voices(JsonElement figure)
    {
        var statement = document.StatementOf(figure);
        var claimant = statement.Get("claimant");
        string[] parts = ["id", "side", "country", "name", "kind"];
        return parts
            .Select(part => claimant.Text(part))
            .Concat(statement.List("channel").SelectMany(c => new[] { c.Text("name"), c.Text("id") }))
            .OfType<string>();
    }

    static string Standing(JsonElement figure) => figure.Text("standing") is { Length: > 0 } told ? told : "stands";

    (string?, string?, string, double?, double?, double?) Value(JsonElement figure) =>
        (
            FileOf(figure),
            figure.Text("kind"),
            Json.Plain(figure.Text("side")),
            figure.Number("low"),
            figure.Number("best"),
            figure.Number("high")
        );
}
