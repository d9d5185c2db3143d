using System.Text;
using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Ledger.Checks;
using Casus.Ledger.Document;
using Casus.Reports;
using Casus.Reports.Copies;

namespace Casus.Ledger.Tests.Checks;

public class LedgerCheckTests
{
    const string Text = "Shots at the mill 😀\nThe army said two guards fell.";

    [Fact]
    public void A_true_ledger_has_nothing_wrong()
    {
        using var ledger = Ledger(s => s, r => r);
        var results = LedgerCheck.Run(ledger);
        Assert.Empty(results.SelectMany(result => result.Wrong));
        Assert.All(results, result => Assert.True(result.Count > 0, result.What));
    }

    public static TheoryData<string, Func<Statement, Statement>> WrongStatements =>
        new()
        {
            { "is not inside", s => s with { Span = new(22, 500) } },
            { "is not inside", s => s with { Span = new(22, 0) } },
            { "is not inside", s => s with { Content = new(0, 5) } },
            { "is not inside", s => s with { Cue = new(-1, 2) } },
            { "does not hold", s => s with { Within = "snone" } },
            { "does not hold", s => s with { About = new("snone", AboutRelation.Denies) } },
        };

    [Theory, MemberData(nameof(WrongStatements))]
    public void A_statement_without_its_words_is_found(string expected, Func<Statement, Statement> change)
    {
        using var ledger = Ledger(change, r => r, fold: false);
        Assert.Contains(Wrong(ledger), wrong => wrong.Contains(expected, StringComparison.Ordinal));
    }

    public static TheoryData<string, Func<Report, Report>> WrongReports =>
        new()
        {
            { "do not have the hash", r => r with { Sha256 = new string('0', 64) } },
            { "its id is not that of its bytes", r => r with { Provenance = r.Provenance with { Title = "Other" } } },
            { "bytes that are not there", r => r with { Map = new([new(new(0, 4), new(0, 4000))]) } },
            { "body begins outside", r => r with { BodyStart = 4000 } },
            {
                "words of its date",
                r => r with { Published = r.Published with { Basis = [new(BasisKind.Text, "May", new(0, 3), null)] } }
            },
        };

    [Theory, MemberData(nameof(WrongReports))]
    public void A_report_that_does_not_fit_its_bytes_is_found(string expected, Func<Report, Report> change)
    {
        using var ledger = Ledger(s => s, change, fold: false);
        Assert.Contains(Wrong(ledger), wrong => wrong.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_derived_row_that_folding_does_not_give_is_found()
    {
        using var ledger = Ledger(s => s, r => r);
        var rows = DocumentJson.Kinds.SelectMany(kind => ledger.Derived(kind)).ToList();
        ledger.ReplaceDerived(ledger.LastEntry, rows.Skip(1).Append(new("tolls", "tx", null, "{}"u8.ToArray())));
        Assert.Equal(2, Wrong(ledger).Count(wrong => wrong.Contains("folding gives", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_quote_that_does_not_stand_in_its_text_is_found()
    {
        using var ledger = Ledger(s => s, r => r);
        var rows = DocumentJson.Kinds.SelectMany(kind => ledger.Derived(kind)).ToList();
        ledger.ReplaceDerived(
            ledger.LastEntry,
            rows.Select(row => row with { Json = Replace(row.Json, "\"start\":20,", "\"start\":19,") })
        );
        Assert.Contains(
            Wrong(ledger),
            wrong => wrong.Contains("its quote does not stand at 19", StringComparison.Ordinal)
        );
    }

    static byte[] Replace(byte[] json, string old, string with) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json).Replace(old, with, StringComparison.Ordinal));

    static List<string> Wrong(ILedger ledger) => [.. LedgerCheck.Run(ledger).SelectMany(result => result.Wrong)];

    static MemoryLedger Ledger(Func<Statement, Statement> change, Func<Report, Report> changeReport, bool fold = true)
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        var report = new Report(
            ReportIdentity.Of(bytes, Provenance.Text),
            ContentId.Sha256(bytes),
            Provenance.Text,
            Text,
            21,
            "Shots at the mill 😀",
            null,
            null,
            "en",
            Publication.Unknown,
            [],
            new([new(new(0, Text.Length), new(0, bytes.Length))]),
            CopySketch.Empty,
            []
        );
        var said = TextSpan.FromBounds(21, Text.Length);
        var statement = new Statement(
            "s1",
            said,
            TextSpan.FromBounds(35, Text.Length),
            TextSpan.FromBounds(21, 29),
            TextSpan.FromBounds(30, 34),
            null,
            new Actor("PER/army", "army", ClaimantKind.Organisation, "PER", "PER", "MIL"),
            ClaimantBasis.Said,
            [],
            null,
            Polarity.Asserts,
            Certainty.Certain,
            Tense.Past,
            false,
            null,
            false,
            []
        );
        var coding = ReportCoding.Empty(report.Id) with { Statements = [change(statement)] };
        var ledger = new MemoryLedger(new("m", "r", "fast"));
        ledger.Append([new Entry.Read("a.txt", bytes, changeReport(report), coding)]);
        if (fold)
            LedgerFold.Refresh(ledger);
        return ledger;
    }
}
