using Casus.Coding.Figures;
using Casus.Incidents.Disputes;
using Casus.Ledger.Document;
using Casus.Web.Cited;

namespace Casus.Web.Incidents.One;

/// <summary>Who holds a position: a claimant, or a report in its own name.</summary>
/// <param name="Claimant">Null for a report.</param>
public sealed record Holder(string? Claimant, Citation? Cited);

/// <summary>One position of a dispute with who holds it and the first words that say so.</summary>
public sealed record PositionLine(Position Position, Citation? Cited, IReadOnlyList<Holder> Holders);

/// <summary>A dispute as it is shown.</summary>
/// <param name="Loss">Of a dispute about a figure whose loss of which kind, as far as the positions tell.</param>
public sealed record DisputeLine(
    ExportedDispute Dispute,
    (string? Side, FigureKind Kind)? Loss,
    IReadOnlyList<PositionLine> Positions
);
