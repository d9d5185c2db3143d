using System.Text;
using System.Text.RegularExpressions;
using Casus.Coding;
using Casus.Ledger;
using Casus.Ledger.Redactions;
using Casus.Reports;

namespace Casus.Tests;

/// <summary>Words that are redacted stand nowhere any more, in no sample and in no form, and nothing else moves.</summary>
public partial class RedactionLaws
{
    public static TheoryData<string> Names => Samples.Names;

    [Theory, MemberData(nameof(Names))]
    public void A_redacted_name_is_in_no_text_no_byte_and_no_code_and_every_number_stays(string name)
    {
        var sample = Samples.Named(name);
        var stored = new StoredReport(sample.Report, sample.Coding, [sample.Item.Name]);
        foreach (
            var word in Name()
                .Matches(sample.Text)
                .Select(m => m.Value)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Take(12)
        )
        {
            var redaction = Redaction.Of(stored, sample.Item.Bytes, [.. NamedSpan.OfWords(sample.Text, word)]);
            Assert.NotEmpty(redaction.Spans);
            Assert.DoesNotMatch($@"\b{word}\b", redaction.Report.Text);
            Assert.DoesNotMatch($@"\b{word}\b", Encoding.UTF8.GetString(redaction.Raw));
            Assert.DoesNotMatch($"\"[^\"]*\\b{word}\\b[^\"]*\"", Codes(redaction.Report, redaction.Coding));
            Assert.Equal(sample.Item.Bytes.Length, redaction.Raw.Length);
            Assert.Equal(sample.Text.Length, redaction.Report.Text.Length);
            Assert.Equal(Numbers(sample.Coding), Numbers(redaction.Coding));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_text_that_goes_whole_leaves_only_its_numbers(string name)
    {
        var sample = Samples.Named(name);
        if (sample.Text.Length == 0)
            return;
        var stored = new StoredReport(sample.Report, sample.Coding, [sample.Item.Name]);
        var redaction = Redaction.Of(stored, sample.Item.Bytes, [new(0, sample.Text.Length)]);
        Assert.DoesNotMatch(@"\p{L}", redaction.Report.Text);
        Assert.Equal(Numbers(sample.Coding), Numbers(redaction.Coding));
        Assert.Equal(sample.Item.Bytes.Length, redaction.Raw.Length);
    }

    static string Codes(Report report, ReportCoding coding) =>
        Encoding.UTF8.GetString(StoredJson.Write(report with { Map = SpanMap.Empty }))
        + Encoding.UTF8.GetString(StoredJson.Write(coding));

    static string Numbers(ReportCoding coding) =>
        string.Join(';', coding.Figures.Select(f => $"{f.Id} {f.Statement} {f.Kind} {f.Side} {f.Quantity} {f.Span}"))
        + string.Join(';', coding.Statements.Select(s => $"{s.Id} {s.Claimant.Side} {s.Span} {s.Events.Length}"));

    [GeneratedRegex(@"\b\p{Lu}[a-z]{3,}\b")]
    private static partial Regex Name();
}
