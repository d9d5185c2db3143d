using System.Text.Json;
using Casus.Measure.Seeds;

namespace Casus.Measure.Tests.Seeds;

/// <summary>A ledger of one short report about an invented raid, held against an expectation file; every count is made by hand.</summary>
public class LedgerCheckTests
{
    const string Ledger = """
        {
          "reports": [{"id": "r1", "file": "x/one.txt", "title": "The Raid at the  ford", "incident": "i1", "text": "Raid at the ford\nThe ministry of Dravia said 3 guards died. Dravia asked Ostmark for help.",
            "outlet": null, "agencies": [{"id": "WIRE", "name": "Wire", "role": "photo"}],
            "published": {"earliest": "2030-04-02", "latest": "2030-04-02"}}],
          "incidents": [{"id": "i1", "parties": ["DRV"], "start": {"earliest": "2030-04-01", "latest": "2030-04-02"},
            "places": [{"name": "Ford", "aliases": ["Alt Ford"]}]}],
          "statements": [
            {"id": "s1", "report": "r1", "start": 17, "end": 60, "quote": "The ministry of Dravia said 3 guards died.",
             "claimant": {"id": "DRV/ministry", "name": "ministry of Dravia", "kind": "ministry", "side": "DRV"},
             "channel": [], "polarity": "asserts", "conditional": false,
             "events": [{"type": "ASSAULT", "actor": ["OST MIL"], "recipient": ["DRV MIL"]}, {"type": "CONSULT", "actor": [], "recipient": []}]},
            {"id": "s2", "report": "r1", "start": 60, "end": 90, "quote": "Dravia asked Ostmark for help.",
             "claimant": {"id": "author", "name": "author", "kind": "author"}, "channel": [], "polarity": "asserts", "events": []}],
          "figures": [
            {"id": "f1", "statement": "s1", "incident": "i1", "background": false, "kind": "killed", "side": "OST", "low": 3, "best": 3, "high": 3, "standing": "stands"},
            {"id": "f2", "statement": "s1", "incident": "i1", "background": false, "kind": "wounded", "side": "DRV", "low": 9, "best": 9, "high": 9},
            {"id": "f3", "statement": "s1", "incident": null, "background": true, "kind": "killed", "side": null, "low": 401, "best": 401, "high": null}],
          "appeals": [
            {"id": "a1", "incident": "i1", "background": false, "requester": "DRV", "addressee": "OST", "stage": "planned",
             "instruments": [{"name": "the Treaty of the Ford", "year": 1990}], "responses": [{"by": "OST", "status": "no-answer"}], "statements": ["s2"]},
            {"id": "a2", "incident": "i1", "background": false, "requester": "DRV", "addressee": "UNSC", "stage": "submitted"}],
          "ceasefires": [{"id": "c1", "incident": "i1", "status": "agreed", "violations": [{"by": "OST"}]}],
          "disputes": [{"id": "d1", "incident": "i1", "kind": "figure", "between": "claimants", "positions": [{"value": "3"}]}]
        }
        """;

    const string Expected = """
        {
          "reports": {"one.txt": {"incident": "raid", "published": ["2030-04-02", "2030-04-03"], "title": "Raid at the ford",
            "outlet": "ford.example", "agencies": ["Wire"], "absent": ["Subscribe", "guards"]}, "two.txt": {"incident": "raid"}},
          "incidents": {"raid": {"start": ["2030-04-02", "2030-04-02"], "parties": ["DRV", "OST"], "places": ["alt ford"]}},
          "figures": [
            {"incident": "raid", "report": "one.txt", "kind": "killed", "side": "DRV", "low": 3, "high": 3, "claimant": "DRV", "standing": "stands|superseded"},
            {"incident": "raid", "report": "one.txt", "kind": "wounded", "side": "DRV", "low": 8, "high": 8, "claimant": "DRV"}],
          "background_figures": [{"report": "one.txt", "kind": "killed", "low": 400, "of": "an old war"}],
          "appeals": [{"incident": "raid", "requester": "DRV", "addressee": "OST", "stage": "announced|submitted", "response": "none",
            "instrument": "Treaty of the Ford", "instrument_years": [1991], "reports": ["one.txt"]}],
          "disputes": [{"incident": "raid", "kind": "figure", "between": "claimants"}, {"incident": "raid", "kind": "figure", "one_sided": true}],
          "truces": [{"incident": "raid", "status": "agreed|claimed", "violations": 0}],
          "attributions": [
            {"report": "one.txt", "quote": "3 guards died", "claimant": "Defence Ministry", "aliases": ["Ministry of Dravia"], "polarity": "denies"},
            {"report": "one.txt", "quote": "Ostmark for help", "claimant": "Dravia", "channel": ["Wire"]}],
          "events": [
            {"report": "one.txt", "quote": "3 guards died", "type": "ASSAULT", "actor": ["OST"], "recipient": ["DRV"]},
            {"report": "one.txt", "quote": "3 guards died", "type": "ASSAULT"}]
        }
        """;

    static CheckResult Result { get; } =
        LedgerCheck.Run(JsonDocument.Parse(Ledger).RootElement, JsonDocument.Parse(Expected).RootElement);

    public static TheoryData<string, int, int> Counts =>
        new()
        {
            { "report", 1, 2 }, // two.txt is missing
            { "span", 0, 2 }, // s1 ends one character late; two.txt has none
            { "report-incident", 1, 2 },
            { "published", 1, 1 },
            { "title", 1, 1 }, // article, case and blanks do not count
            { "outlet", 0, 1 },
            { "agency", 0, 1 }, // a photo credit is no source
            { "boilerplate-out", 1, 2 },
            { "incident-apart", 1, 1 },
            { "incident", 1, 1 },
            { "incident-start", 1, 1 },
            { "party", 1, 2 },
            { "place", 1, 1 }, // by its alias
            { "figure", 1, 2 },
            { "figure-side", 0, 2 },
            { "figure-incident", 1, 2 },
            { "figure-claimant", 1, 2 },
            { "figure-standing", 1, 1 },
            { "background-figure", 1, 1 }, // off by one above a hundred
            { "appeal", 1, 1 },
            { "appeal-stage", 0, 1 },
            { "appeal-response", 1, 1 },
            { "appeal-instrument", 1, 2 },
            { "appeal-evidence", 1, 1 },
            { "dispute", 1, 2 }, // one position is a dispute only where one side is all that is wanted
            { "ceasefire", 1, 1 },
            { "ceasefire-violations", 0, 1 },
            { "attribution", 2, 2 },
            { "attribution-claimant", 1, 2 },
            { "attribution-channel", 0, 1 },
            { "attribution-polarity", 0, 1 },
            { "event", 1, 2 }, // one event serves one expectation
        };

    [Theory, MemberData(nameof(Counts))]
    public void Each_kind_is_counted_as_by_hand(string kind, int held, int total) =>
        Assert.Equal((held, total), ((int)Result.Kinds[kind].Right, (int)Result.Kinds[kind].Gold));

    [Fact]
    public void No_kind_is_counted_that_is_not_listed() =>
        Assert.Equal(Counts.Select(row => row.Data.Item1).Order(StringComparer.Ordinal), Result.Kinds.Keys);

    [Fact]
    public void Extras_are_foreground_figures_and_made_appeals_that_nobody_expects()
    {
        Assert.Equal(2, Result.Extra);
        Assert.Contains(Result.Fails, f => f.StartsWith("extra figure", StringComparison.Ordinal));
        Assert.Contains("extra appeal: DRV -> UNSC in i1", Result.Fails);
    }

    [Fact]
    public void Events_made_count_against_precision() => Assert.Equal(new Tally(1, 2, 2), Result.Events);

    [Fact]
    public void Ratio_is_over_all_expectations() =>
        Assert.Equal((double)Counts.Sum(c => c.Data.Item2) / Counts.Sum(c => c.Data.Item3), Result.Ratio, 12);

    [Fact]
    public void Spans_count_code_points()
    {
        var ledger = JsonSerializer.SerializeToElement(
            new
            {
                reports = new[]
                {
                    new
                    {
                        id = "r",
                        file = "f",
                        text = "a\U0001F600b",
                    },
                },
                statements = new[]
                {
                    new
                    {
                        id = "s",
                        report = "r",
                        start = 2,
                        end = 3,
                        quote = "b",
                    },
                },
            }
        );
        var expected = JsonSerializer.SerializeToElement(
            new { reports = new Dictionary<string, object> { ["f"] = new() } }
        );
        Assert.Equal(1, LedgerCheck.Run(ledger, expected).Kinds["span"].Right);
    }
}
