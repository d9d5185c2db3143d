using System.Text;
using System.Text.Json;

namespace Casus.Measure.Seeds;

/// <summary>An exported ledger and an expectation file, with what is looked up again and again.</summary>
sealed class LedgerDocument
{
    readonly Dictionary<string, string> _fileById = [];
    readonly Dictionary<string, List<JsonElement>> _statementsByFile = [];

    public LedgerDocument(JsonElement ledger, JsonElement expected)
    {
        (Ledger, Expected) = (ledger, expected);
        foreach (var report in ledger.List("reports"))
        {
            var file = Path.GetFileName(report.Text("file") ?? "");
            Reports[file] = report;
            _fileById[report.Text("id") ?? ""] = file;
        }
        foreach (var incident in ledger.List("incidents"))
            Incidents[incident.Text("id") ?? ""] = incident;
        foreach (var statement in ledger.List("statements"))
            Statements[statement.Text("id") ?? ""] = statement;
        foreach (var statement in Statements.Values)
            if (FileOf(statement) is { } file)
                (_statementsByFile.TryGetValue(file, out var held) ? held : _statementsByFile[file] = []).Add(
                    statement
                );
        KeyOf = MatchIncidents();
    }

    public JsonElement Ledger { get; }

    public JsonElement Expected { get; }

    public Dictionary<string, JsonElement> Reports { get; } = [];

    public Dictionary<string, JsonElement> Incidents { get; } = [];

    public Dictionary<string, JsonElement> Statements { get; } = [];

    /// <summary>The ledger's incident that stands for an expected one: the one that most of its reports are in.</summary>
    public Dictionary<string, string> KeyOf { get; }

    public string? KeyFor(JsonElement expectation) => KeyOf.GetValueOrDefault(expectation.Text("incident") ?? "");

    public JsonElement StatementOf(JsonElement figure) => Statement(figure.Text("statement"));

    public JsonElement Statement(string? id) => Statements.GetValueOrDefault(id ?? "");

    public string? FileOf(JsonElement statement) =>
        statement.Text("report") is { } id ? _fileById.GetValueOrDefault(id) : null;

    public IReadOnlyList<JsonElement> StatementsIn(string? file) => _statementsByFile.GetValueOrDefault(file ?? "", []);

    /// <summary>The statements whose quote holds these words inside one paragraph: the shortest first, the author's last among equals.</summary>
    public IEnumerable<JsonElement> Holding(string? file, string? quote)
    {
        var words = Json.Plain(quote);
        return StatementsIn(file)
            .Where(s =>
                s.Text("quote") is { Length: > 0 } q
                && !q.Contains('\n', StringComparison.Ordinal)
                && Json.Plain(q).Contains(words, StringComparison.Ordinal)
            )
            .OrderBy(s => s.Text("quote")!.EnumerateRunes().Count())
            .ThenBy(s => s.Get("claimant").Text("kind") == "author")
            .ThenBy(s => s.Text("id"), StringComparer.Ordinal);
    }

    /// <summary>The characters (Unicode code points) from one offset up to another; offsets beyond the end are cut.</summary>
    public static string Slice(string text, double? start, double? end)
    {
        var runes = text.EnumerateRunes().Skip((int)(start ?? 0)).Take(Math.Max(0, (int)((end ?? 0) - (start ?? 0))));
        return runes.Aggregate(new StringBuilder(), (b, r) => b.Append(r.ToString())).ToString();
    }

    Dictionary<string, string> MatchIncidents()
    {
        var keyOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reports in Expected.Members("reports").GroupBy(e => e.Value.Text("incident")))
        {
            var votes = reports
                .Select(e => Reports.GetValueOrDefault(e.Name).Text("incident"))
                .OfType<string>()
                .Where(i => i.Length > 0)
                .CountBy(i => i)
                .OrderByDescending(v => v.Value)
                .ThenByDescending(v => v.Key, StringComparer.Ordinal)
                .ToList();
            if (reports.Key is { Length: > 0 } key && votes.Count > 0)
                keyOf[key] = votes[0].Key;
        }
        foreach (var expected in Expected.Members("incidents"))
        {
            if (keyOf.ContainsKey(expected.Name) || expected.Value.Texts("start").ToList() is not [var from, var to])
                continue;
            var match = Ledger
                .List("incidents")
                .FirstOrDefault(i => !keyOf.ContainsValue(i.Text("id")!) && Fits(i, expected.Value, from, to));
            if (match.Text("id") is { } id)
                keyOf[expected.Name] = id;
        }
        return keyOf;
    }

    static bool Fits(JsonElement incident, JsonElement expected, string from, string to)
    {
        var start = incident.Get("start");
        return !expected.Texts("parties").Except(incident.Texts("parties")).Any()
            && from.NotAfter(start.Day("latest") ?? "0")
            && (start.Day("earliest") ?? "9").NotAfter(to);
    }
}
