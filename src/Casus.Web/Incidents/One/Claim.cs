using Casus.Coding.Statements;
using Casus.Language.Expressions;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
using Casus.Web.Cited;

namespace Casus.Web.Incidents.One;

/// <summary>One thing that somebody said, as the page tells it.</summary>
/// <param name="When">When it was said, else when its report was published.</param>
/// <param name="Manner">A key of the page's words: denies, on a condition, as probable …; null where it is plainly said.</param>
public sealed record Claim(ExportedStatement Statement, string? Manner, string Words, Citation Cited, DateInterval When)
{
    /// <summary>The places of the incident that it tells of, as their marks on the map are called.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    public static Claim Of(ExportedStatement s, ExportedReport report, bool isDenial) =>
        new(
            s,
            isDenial ? "manner.denies"
                : s.Conditional ? "manner.conditional"
                : s.Certainty == Certainty.Probable ? "manner.probable"
                : s.Certainty == Certainty.Possible ? "manner.possible"
                : null,
            BriefWords.Quote(SaidWords.Of(s)),
            Citation.Of(s, report),
            s.Said ?? new(report.Published.Earliest, report.Published.Latest)
        );

    /// <summary>When it was said, as far as that is known, else when it was published.</summary>
    public static DateOnly? DayOf(ExportedStatement s, ExportedReport report) =>
        s.Said?.Earliest ?? report.Published.Earliest ?? report.Published.Latest;
}
