using Casus.Language;

namespace Casus.Coding.Actors;

/// <summary>What kind of voice stands behind a statement; the names are those of the exported ledger.</summary>
public enum ClaimantKind
{
    Person,
    Office,
    Ministry,
    Organisation,
    Agency,
    Outlet,
    Unnamed,
    Author,
}

/// <summary>A party, body or person in codes: <c>ARM</c> + <c>GOV</c>; organisations have short ids (<c>CSTO</c>) in place of a country.</summary>
/// <param name="Id">Stable id: <c>ARM</c>, <c>ARM/ministry-of-defence</c>, <c>CSTO</c>, <c>TASS</c>; never made of a private person's name.</param>
/// <param name="Name">The wording of the text, without article.</param>
/// <param name="Side">The party that it speaks for or belongs to: ISO 3166-1 alpha-3, an organisation's id, <c>KAZ/protesters</c>; null if none can be told.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or null.</param>
/// <param name="Sector">PLOVER sector (GOV, MIL, CVL …), or null.</param>
public sealed record Actor(string Id, string Name, ClaimantKind Kind, string? Side, string? Country, string? Sector)
{
    /// <summary>The PLOVER actor string, e.g. <c>ARM GOV</c>; null when there is no code for it.</summary>
    public string? Code =>
        Side is null ? Country
        : Sector is null ? Side
        : $"{Side} {Sector}";
}
