using Casus.Incidents.Disputes;
using Casus.Ledger.Document;
using Casus.Web.Cited;

namespace Casus.Web.Incidents.One;

/// <summary>One position of a dispute with who holds it and the first words that say so.</summary>
public sealed record PositionLine(Position Position, Citation? Cited);

/// <summary>A dispute as it is shown.</summary>
/// <param name="Subject">What it is about, as far as the positions tell: a kind, and for figures whose and which.</param>
public sealed record DisputeLine(ExportedDispute Dispute, string? Subject, IReadOnlyList<PositionLine> Positions);
