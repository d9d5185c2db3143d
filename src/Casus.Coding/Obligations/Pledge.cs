using System.Collections.Immutable;

namespace Casus.Coding.Obligations;

/// <summary>What one state owes the others of an alliance over one span of days.</summary>
/// <param name="Alliance">ATOP's number.</param>
/// <param name="Party">ISO 3166-1 or 3166-3 alpha-3.</param>
/// <param name="From">The first day, in the form <c>1997-08-29</c>; the month's first where the source has no day.</param>
/// <param name="To">The first day on which it no longer holds; null while in force at the end of <paramref name="KnownUntil"/>.</param>
/// <param name="Duties">Codes of <c>duties.tsv</c>.</param>
public sealed record Pledge(
    int Alliance,
    string Party,
    DateOnly From,
    DateOnly? To,
    ImmutableArray<string> Duties,
    ImmutableArray<string> Conditions,
    int KnownUntil,
    string Source
)
{
    public bool HoldsOn(DateOnly day) => From <= day && (To is not { } to || day < to);
}
