using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Events;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Statements;

/// <summary>Why this claimant: the words say so, a neighbouring attribution carries plain narrative, or it is the author's own.</summary>
public enum ClaimantBasis
{
    Said,
    Carried,
    Author,
}

public enum Polarity
{
    Asserts,
    Denies,
}

public enum Certainty
{
    Certain,
    Probable,
    Possible,
    Underspecified,
}

public enum Tense
{
    Past,
    Present,
    Future,
}

/// <summary>What a claim about a claim does to it.</summary>
public enum AboutRelation
{
    Denies,
    Credits,
    Confirms,
    Corrects,
    Retracts,
}

/// <summary>An agency or outlet that a statement passed through.</summary>
public sealed record ChannelLink(string Id, string Name, ClaimantKind Kind);

/// <summary>The statement that this one is about, and how.</summary>
public sealed record About(string Statement, AboutRelation Relation);

/// <summary>What somebody is said to have said, or what the report itself asserts.</summary>
/// <param name="Id">Made of the report's id, the spans and the claimant, so that reading again gives the same.</param>
/// <param name="Span">The clause with source, cue and content, inside one paragraph.</param>
/// <param name="Content">What is claimed; lies inside <paramref name="Span"/>, as do source and cue.</param>
/// <param name="Within">Id of the statement that this one is nested in.</param>
/// <param name="Channel">Agencies and outlets that it passed through, nearest the claimant first.</param>
/// <param name="Said">When it was said, if the words tell.</param>
/// <param name="Background">It is about another, older incident than the report's own.</param>
public sealed record Statement(
    string Id,
    TextSpan Span,
    TextSpan Content,
    TextSpan? Source,
    TextSpan? Cue,
    string? Within,
    Actor Claimant,
    ClaimantBasis Basis,
    ImmutableArray<ChannelLink> Channel,
    DateInterval? Said,
    Polarity Polarity,
    Certainty Certainty,
    Tense Tense,
    bool Conditional,
    About? About,
    bool Background,
    ImmutableArray<CodedEvent> Events
);
