using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Events;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Statements;

/// <summary>What somebody is said to have said, or what the report itself asserts.</summary>
/// <param name="Id">Made of the report's id, the spans and the claimant, so that reading again gives the same.</param>
/// <param name="Span">The clause with source, cue and content, inside one paragraph.</param>
/// <param name="Content">What is claimed; lies inside <paramref name="Span"/>, as do source and cue.</param>
/// <param name="Within">Id of the statement that this one is nested in.</param>
/// <param name="Channel">Agencies and outlets that it passed through, nearest the claimant first.</param>
/// <param name="Said">When it was said, if the words and the day of the report tell.</param>
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
)
{
    /// <summary>The day of the week on which it was said, where the words name no more.</summary>
    public DayOfWeek? SaidOn { get; init; }

    /// <summary>When it was said, once others tell that its report was published inside these days; null where nothing tells.</summary>
    public DateInterval? SaidBefore(DateInterval published) =>
        new SayingTime(Said ?? DateInterval.Unknown, SaidOn).Before(published) is { IsUnknown: false } days
            ? days
            : null;

    /// <summary>File and line of the cue that was read; null where no cue of the data files leads to it.</summary>
    public string? Rule { get; init; }

    /// <summary>The content itself says no ("nobody was hurt"): to say that it is denied would turn it round.</summary>
    public bool NegatedInside { get; init; }

    /// <summary>Said by each of two sides of the other, on one span.</summary>
    internal bool IsMutual { get; init; }
}
