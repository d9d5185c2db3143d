using System.Collections.Immutable;
using Casus.Coding;
using Casus.Language;
using Casus.Reports;

namespace Casus;

/// <summary>Everything that Casus does to one report, in order.</summary>
public static class Pipeline
{
    /// <summary>Languages that can be coded; reports in others are kept, dated and marked, never mis-coded.</summary>
    const string Coded = "en";

    public static (Report Report, ReportCoding Coding) Read(
        ReadOnlyMemory<byte> bytes,
        Provenance provenance,
        Models models
    )
    {
        var report = ReportReader.Read(bytes, provenance, models.Reports);
        if (report.Language != Coded)
            return (report, ReportCoding.Empty(report.Id) with { Findings = NotCoded(report) });
        var parsed = LanguagePipeline.Parse(report.Text, models.Language, report.Dateline?.End);
        return (report, ReportCoder.Code(report, parsed, models.Coding));
    }

    /// <summary>That no language could be told is among the report's own findings.</summary>
    static ImmutableArray<Finding> NotCoded(Report report) =>
        report.Text.Length == 0 || report.Findings.Any(f => f.Code == Findings.UnknownLanguage().Code)
            ? []
            : [Findings.NotCoded(report.Language)];
}
