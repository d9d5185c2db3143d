using Casus.Ledger.Document;

namespace Casus.Web.Catalogue;

/// <summary>What the catalogue keeps of the rows of one home: an incident, or a report that is in none.</summary>
/// <param name="Card">Without its members, which are other homes; null for a report.</param>
/// <param name="Named">Agencies, and how many reports name them.</param>
sealed record HomeGist(
    IncidentCard? Card,
    IReadOnlyList<VoiceGist> Voices,
    IReadOnlyList<(string Agency, int Reports)> Named,
    IReadOnlyList<PublishedGist> Published,
    IReadOnlyList<ExportedAppeal> Appeals
);

/// <summary>What one claimant said there, under the longest of its names.</summary>
sealed record VoiceGist(ExportedClaimant Claimant, int Statements, int Denials);

/// <summary>Who published a report, and which one it repeats.</summary>
sealed record PublishedGist(string Report, string Publisher, string? CopyOf);
