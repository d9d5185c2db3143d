using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Appeals;

public enum TruceKind
{
    Ceasefire,
    Mandate,
    Exchange,
    Corridor,
}

public enum TruceStatus
{
    Claimed,
    Agreed,
    InForce,
    Extended,
    Ended,
    Denied,
}

/// <summary>A breach of a truce by whose word; <paramref name="By"/> is the side that is said to have broken it.</summary>
public sealed record Violation(string By, string Claimant, DateInterval? When, string Statement);

/// <summary>A truce as one report tells it. Background truces (the end of an older war) are not listed.</summary>
public sealed record TruceMention(
    TruceKind What,
    ImmutableArray<string> Parties,
    ImmutableArray<string> AnnouncedBy,
    DateInterval? Effective,
    DateInterval? Until,
    TruceStatus Status,
    ImmutableArray<Violation> Violations,
    ImmutableArray<string> Statements,
    TextSpan Span
);
