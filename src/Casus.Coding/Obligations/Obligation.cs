using System.Collections.Immutable;

namespace Casus.Coding.Obligations;

/// <summary>Parties that owe, or are owed, the same.</summary>
/// <param name="Parties">ISO 3166 alpha-3, in their order.</param>
/// <param name="Duties">Those for which a state in trouble may ask, codes of <c>duties.tsv</c>.</param>
public sealed record Owed(
    ImmutableArray<string> Parties,
    ImmutableArray<string> Duties,
    ImmutableArray<string> Conditions
);

/// <summary>A text that a state could cite, or be called on under: what it says, never what a state is bound to today.</summary>
/// <param name="Id">Of <c>instruments.tsv</c>, or <c>atop-4890</c>.</param>
/// <param name="Name">Null for an alliance of which the source gives no name.</param>
/// <param name="Since">The year in which it began.</param>
/// <param name="IsOpen">Open to all states, so that no parties are listed.</param>
/// <param name="ToIt">What the others owe the state.</param>
/// <param name="ByIt">What the state owes the others.</param>
/// <param name="KnownUntil">Later changes were not checked.</param>
public sealed record Obligation(
    string Id,
    string? Name,
    int Since,
    bool IsOpen,
    ImmutableArray<Owed> ToIt,
    ImmutableArray<Owed> ByIt,
    ImmutableArray<string> Articles,
    int KnownUntil,
    string Source
)
{
    /// <summary>The state owes the others just what they owe it.</summary>
    public bool IsMutual =>
        ToIt is [var to]
        && ByIt is [var by]
        && to.Parties.SequenceEqual(by.Parties)
        && to.Duties.SequenceEqual(by.Duties)
        && to.Conditions.SequenceEqual(by.Conditions);
}
