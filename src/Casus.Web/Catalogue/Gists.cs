using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Ledger.Document;

namespace Casus.Web.Catalogue;

/// <summary>The part of a report's row that the catalogue needs: reading less of a million rows is what makes it quick.</summary>
sealed record ReportGist(string Id, ExportedOutlet? Outlet, IReadOnlyList<ExportedAgency> Agencies, string? CopyOf);

/// <summary>The same of a statement's.</summary>
sealed record StatementGist(
    string Report,
    ExportedClaimant Claimant,
    ClaimantBasis ClaimantBasis,
    Polarity Polarity,
    bool Background
)
{
    /// <summary>It counts for its claimant: somebody who is known said it about the incident that it is told in.</summary>
    public bool IsClaim =>
        !Background
        && ClaimantBasis == ClaimantBasis.Said
        && Claimant.Kind is not (ClaimantKind.Unnamed or ClaimantKind.Author);
}
