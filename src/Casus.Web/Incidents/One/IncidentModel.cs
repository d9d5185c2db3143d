using Casus.Incidents.Disputes;
using Casus.Language.Expressions;
using Casus.Ledger.Changes;
using Casus.Ledger.Document;
using Casus.Ledger.Moments;
using Casus.Web.Cited;
using Casus.Web.Maps;

namespace Casus.Web.Incidents.One;

/// <summary>An incident that looks alike, with its name.</summary>
public sealed record LookAlike(string Id, string Label, string Why);

/// <summary>A day of the timeline, or the days between which something was said.</summary>
/// <param name="Places">Of all that was said then, shown or not.</param>
public sealed record TimelineDay(DateInterval When, IReadOnlyList<Claim> Claims, int All, IReadOnlyList<string> Places);

/// <summary>An appeal with the words that it rests on, and what the texts that it cites say.</summary>
public sealed record AppealLine(
    ExportedAppeal Appeal,
    Citation? Cited,
    IReadOnlyList<Citation?> Instruments,
    IReadOnlyList<Citation?> Replies,
    IReadOnlyList<string> Texts
);

/// <summary>A ceasefire with its words.</summary>
public sealed record TruceLine(ExportedCeasefire Truce, Citation? Cited, IReadOnlyList<Citation?> Violations);

/// <summary>A place with its words.</summary>
public sealed record PlaceLine(ExportedPlace Place, Citation? Cited);

/// <summary>A report of the incident in one line.</summary>
public sealed record ReportLine(
    ExportedReport Report,
    string Source,
    Citation Day,
    string? CopyOf,
    string? VersionOf,
    IReadOnlyList<string> Places
);

/// <summary>An incident as its page shows it, made while the ledger was open.</summary>
public sealed record IncidentModel
{
    public required ExportedIncident Incident { get; init; }

    /// <summary>The moment that it is shown at; null for now.</summary>
    public Moment? AsOf { get; init; }

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

    /// <summary>The words of what changed, by statement.</summary>
    public OrderedDictionary<string, Citation> Changed { get; init; } = [];

    /// <summary>Which colour and sign a side has on this page; -1 for one that is no party.</summary>
    public int NumberOf(string? side) => side is null ? -1 : SideNumbers.Of(Incident.Parties, side);

    /// <summary>How many claims of a side the page opens with.</summary>
    internal const int ClaimsFirst = 3;

    /// <summary>How many places are listed beside the map.</summary>
    internal const int PlacesShown = 40;

    const int SidesFirst = 4;
    const int TollsFirst = 6;

    /// <summary>The sides that the page opens with: parties first, as in <see cref="Sides"/>.</summary>
    internal IEnumerable<SideClaims> Voices => Sides.Where(s => s.Side is not null).Take(SidesFirst);

    /// <summary>The losses that the page opens with: those of which there is a number.</summary>
    internal IReadOnlyList<TollLine> Headline =>
        [
            .. Tolls
                .SelectMany(g => g.Tolls)
                .Where(t => t.Toll is not { Low: null, Best: null, High: null })
                .OrderBy(t => t.Toll.Kind)
                .Take(TollsFirst),
        ];

    /// <summary>Figures that feed no toll; what only repeats another is not told twice.</summary>
    internal IReadOnlyList<FigureLine> OtherFigures
    {
        get
        {
            var used = Tolls.SelectMany(g => g.Tolls).SelectMany(t => t.Figures).Select(f => f.Figure.Id).ToHashSet();
            return [.. Figures.Where(f => !used.Contains(f.Figure.Id) && !f.IsRepeat)];
        }
    }

    internal IEnumerable<ReportLine> ReportsShown(int atMost) => Reports.Take(atMost);

    /// <summary>Where on the page a side's claims stand; null for those who speak for none.</summary>
    internal string AnchorOf(string? side) =>
        Sides.Any(s => s.Side == side) ? "side-" + Slug.Of(side ?? "others") : "said";
}
