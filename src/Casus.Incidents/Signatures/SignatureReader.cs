using Casus.Coding;
using Casus.Reports;

namespace Casus.Incidents.Signatures;

/// <summary>A report and its coding to what resolution keeps of it.</summary>
public static class SignatureReader
{
    public static Signature Read(Report report, ReportCoding coding) =>
        new(
            report.Id,
            report.Sha256,
            CanonicalUrl.Of(report.Provenance.Url),
            report.Published.Interval,
            coding.Main,
            report.Sketch
        );
}
