using System.Collections.Immutable;
using Casus.Coding.Appeals;
using Casus.Coding.Figures;
using Casus.Coding.Places;
using Casus.Coding.Settings;
using Casus.Coding.Statements;
using Casus.Reports;

namespace Casus.Coding;

/// <summary>Everything that one report says, in codes, each entry with its span; nothing in it needs a second report.</summary>
public sealed record ReportCoding(
    string Report,
    MainIncident? Main,
    ImmutableArray<Statement> Statements,
    ImmutableArray<Figure> Figures,
    ImmutableArray<AppealMention> Appeals,
    ImmutableArray<TruceMention> Truces,
    ImmutableArray<PlaceMention> Places,
    ImmutableArray<AgencyCredit> Agencies,
    ImmutableArray<Finding> Findings
)
{
    /// <summary>Replies to appeals of which only other reports tell.</summary>
    public ImmutableArray<ResponseMention> Replies { get; init; } = [];

    /// <summary>Where, when and to whom statements say outright that it happened.</summary>
    public ImmutableArray<Setting> Settings { get; init; } = [];

    /// <summary>Days and places that the report says it had wrong.</summary>
    public ImmutableArray<Amendment> Amendments { get; init; } = [];

    public static ReportCoding Empty(string report) => new(report, null, [], [], [], [], [], [], []);
}
