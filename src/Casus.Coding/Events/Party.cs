namespace Casus.Coding.Events;

/// <summary>A player of an act: the side that it belongs to and its PLOVER sector, either of which the words may leave out.</summary>
readonly record struct Party(string? Side, string? Sector, bool IsState = false)
{
    /// <summary>The PLOVER actor string, e.g. <c>ARM MIL</c>; null when the words tell neither side nor sector.</summary>
    public string? Code =>
        Side is null ? Sector
        : Sector is null ? Side
        : $"{Side} {Sector}";

    /// <summary>The state or organisation, without a body or party inside it: <c>KAZ/protesters</c> gives <c>KAZ</c>.</summary>
    public string? State => Side?.Split('/', 2)[0];
}
