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
            return (report, ReportCoding.Empty(report.Id));
        var parsed = LanguagePipeline.Parse(report.Text, models.Language);
        return (report, ReportCoder.Code(report, parsed, models.Coding));
    }
}
