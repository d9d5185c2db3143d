using Casus.Incidents.Disputes;
using Casus.Language.Expressions;
using Casus.Ledger.Changes;
using Casus.Ledger.Document;
using Casus.Web.Cited;
using Casus.Web.Maps;

namespace Casus.Web.Incidents.One;

/// <summary>An incident that looks alike, with its name.</summary>
public sealed record LookAlike(string Id, string Label, string Why);

/// <summary>A day of the timeline, or the days between which something was said.</summary>
public sealed record TimelineDay(DateInterval When, IReadOnlyList<Claim> Claims, int All);

/// <summary>An appeal with the words that it rests on, and what the texts that it cites say.</summary>
public sealed record AppealLine(
    ExportedAppeal Appeal,
    Citation? Cited,
    IReadOnlyList<Citation?> Replies,
    IReadOnlyList<string> Texts
);

/// <summary>A ceasefire with its words.</summary>
public sealed record TruceLine(ExportedCeasefire Truce, Citation? Cited, IReadOnlyList<Citation?> Violations);

/// <summary>A place with its words.</summary>
public sealed record PlaceLine(ExportedPlace Place, Citation? Cited);

/// <summary>A report of the incident in one line.</summary>
public sealed record ReportLine(ExportedReport Report, string Source, string When, string? CopyOf, string? VersionOf);

/// <summary>An incident as its page shows it, made while the ledger was open.</summary>
public sealed record IncidentModel
{
    public required ExportedIncident Incident { get; init; }

    /// <summary>The moment that it is shown at, as the address gives it; null for now.</summary>
    public string? AsOf { get; init; }

    public bool Reviewed { get; init; }

    public required SourceBasis Sources { get; init; }

    public required IReadOnlyList<SideClaims> Sides { get; init; }

    /// <summary>Parties of the incident for whom nobody is told to have said anything.</summary>
    public required IReadOnlyList<string> Silent { get; init; }

    public required ILookup<string, DisputeLine> Disputes { get; init; }

    public required IReadOnlyList<TollGroup> Tolls { get; init; }

    public required IReadOnlyList<FigureLine> Figures { get; init; }

    public required IReadOnlyList<TimelineDay> Timeline { get; init; }

    public required ClaimMatrix Matrix { get; init; }

    public required IReadOnlyList<AppealLine> Appeals { get; init; }

    public required IReadOnlyList<TruceLine> Truces { get; init; }

    public required IReadOnlyList<PlaceLine> Places { get; init; }

    public required IReadOnlyList<MapMark> Marks { get; init; }

    public required IReadOnlyList<ReportLine> Reports { get; init; }

    public required IReadOnlyList<LookAlike> LookAlikes { get; init; }

    /// <summary>What came since the moment that was asked for; null where none was.</summary>
    public IncidentChanges? Changes { get; init; }

    /// <summary>Which colour and sign a side has on this page; -1 for one that is no party.</summary>
    public int NumberOf(string? side) => side is null ? -1 : SideNumbers.Of(Incident.Parties, side);
}
