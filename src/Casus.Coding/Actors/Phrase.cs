namespace Casus.Coding.Actors;

/// <summary>What one wording of the actor files stands for.</summary>
/// <param name="Id">A full id for names and countries; a slug for bodies, offices and groups, which need a country.</param>
/// <param name="OneHolder">The office is held by one person at a time.</param>
/// <param name="OwnSide">The group is a party of its own inside its country.</param>
/// <param name="State">The state whose city stands for an organisation.</param>
sealed record Phrase(
    PhraseKind Kind,
    string Id,
    ClaimantKind Claimant,
    string? Side,
    string? Country,
    string? Sector,
    bool OneHolder = false,
    bool OwnSide = false,
    string? State = null
)
{
    /// <summary>Words that can stand before a body, office or group and tell whose it is.</summary>
    public bool TellsCountry =>
        Kind is PhraseKind.Country or PhraseKind.People or PhraseKind.Metonym or PhraseKind.Region;

    public bool IsCore =>
        Kind is PhraseKind.Named or PhraseKind.Agency or PhraseKind.Office or PhraseKind.Body or PhraseKind.Group;
}
