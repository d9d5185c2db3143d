using Casus.Coding.Figures;
using Casus.Incidents.Disputes;

namespace Casus.Ledger.Document;

/// <summary>An element of <c>disputes</c> in the document.</summary>
public sealed record ExportedDispute(
    string Id,
    string Incident,
    DisputeKind Kind,
    DisputeBetween Between,
    IReadOnlyList<Position> Positions,
    DisputeStatus Status
);

/// <summary>An element of <c>tolls</c> in the document; a null bound is open or unknown, never zero.</summary>
public sealed record ExportedToll(
    string Id,
    string Incident,
    string? Side,
    FigureKind Kind,
    VictimStatus? Status,
    long? Low,
    long? Best,
    long? High,
    string Rule,
    int Claimants,
    int Origins,
    bool Reviewed,
    IReadOnlyList<string> Figures
);
