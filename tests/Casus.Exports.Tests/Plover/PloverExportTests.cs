using Casus.Exports.Tests.Foreign;
using Casus.Ledger;
using Casus.Ledger.Tests;

namespace Casus.Exports.Tests.Plover;

/// <summary>Python reads each line and finds what PLOVER's table of keys requires.</summary>
public class PloverExportTests
{
    const string Check = """
        keys = set('id has_event date time enddate endtime actor recipient event event_loc event_text quad_code event_scale mode context link '
                   'text text_info cite_info coder coded_date coded_time comment'.split())
        for line in open(path, encoding='utf-8'):
            r = json.loads(line)
            assert set(r) - keys == {'casus'}, set(r) - keys
            assert all(r[k] for k in ('id', 'event')) and isinstance(r['actor'], list) and 'date' in r
            assert r['quad_code'] in (1, 2, 3, 4) and r['event_text'][0] in r['text']
            assert r['text_info']['end'] - r['text_info']['start'] == len(r['text'])
            if r['event'][0] in ('COOPERATE', 'AID', 'SANCTION'):
                assert r['recipient']
            print(r['event'][0], '/'.join(r['mode']), '+'.join(a['code'] for a in r['actor']), r['casus']['footing'], r['casus']['claimant']['id'])
        """;

    [Fact]
    public void Without_claims_there_is_what_is_told_and_admitted() =>
        Assert.Equal(
            "ASSAULT firearms ECU own ECU/general-staff\n"
                + "ASSAULT firearms ECU+PER told author\nPROTEST riot CHL told author",
            Lines(new())
        );

    [Fact]
    public void With_claims_each_record_names_its_claimant()
    {
        var lines = Lines(new() { Claims = true });
        Assert.Contains("ASSAULT heavy-weapons ECU alleged PER/ministry-of-defence", lines);
        Assert.Equal(4, lines.Split('\n').Length);
    }

    [Fact]
    public void An_act_that_is_told_in_no_incident_is_not_lost()
    {
        var told = new Written(
            "Shells on a hill\nPeru's army said it had shelled the hill.\nThe war of 1941 was long."
        );
        told.Say(
            "Peru's army said it had shelled the hill.",
            Sample.Ministry,
            events: told.Act("shelled", "ASSAULT", ["PER MIL"], [], "heavy-weapons")
        );
        told.Say(
            "The war of 1941 was long.",
            Sample.Author,
            background: true,
            events: told.Act("war", "ASSAULT", ["PER MIL"], ["ECU MIL"])
        );
        var ledger = new ListLedger(told.Stored("hill.txt"));
        LedgerFold.RefreshWhole(ledger);
        Assert.Empty(ledger.Derived("incidents"));
        Assert.Equal("ASSAULT heavy-weapons PER own PER/ministry-of-defence", Lines(new(), ledger));
    }

    static string Lines(ExportOptions options, ILedger? ledger = null) =>
        string.Join(
            '\n',
            Python.Read(Exported.By("plover", options, ledger), Check).Split('\n').Order(StringComparer.Ordinal)
        );
}
