using System.Collections.Immutable;

namespace Casus.Incidents.Disputes;

/// <summary>What the positions are about; the names are those of the exported ledger.</summary>
public enum DisputeKind
{
    Responsibility,
    Figure,
    Status,
    Instrument,
    Date,
    Place,
    Fact,
}

/// <summary>Between claimants it is disputed; between channels reported differently; between times revised.</summary>
public enum DisputeBetween
{
    Claimants,
    Channels,
    Times,
}

public enum DisputeStatus
{
    Disputed,
    OneSided,
    Agreed,
}

/// <summary>One answer to the question at issue, and who holds it in which statements; every list is sorted.</summary>
public sealed record Position(
    string Value,
    ImmutableArray<string> Claimants,
    ImmutableArray<string> Sides,
    ImmutableArray<string> Statements
);

/// <summary>Positions that cannot all be true. <paramref name="Key"/> names the question within its incident.</summary>
public sealed record Dispute(
    DisputeKind Kind,
    DisputeBetween Between,
    string Key,
    ImmutableArray<Position> Positions,
    DisputeStatus Status
);
