using Casus.Coding.Actors;

namespace Casus.Web.Catalogue;

/// <summary>One claimant over the whole ledger.</summary>
public sealed record ClaimantCard(
    string Id,
    string Name,
    ClaimantKind Kind,
    string? Side,
    int Statements,
    int Denials,
    int Incidents
);
