using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Statements;

/// <summary>One place in a sentence where words are put into somebody's mouth, before it becomes a <see cref="Statement"/>.</summary>
/// <param name="Source">Null where the source stands elsewhere, e.g. in the sentence before.</param>
/// <param name="Root">The word that the content hangs on; -1 when it cannot be told.</param>
/// <param name="Claimants">Several when both sides say the same of each other.</param>
sealed record Attribution(
    int Sentence,
    TextSpan? Source,
    TextSpan? Cue,
    TextSpan Content,
    int Root,
    ImmutableArray<Actor> Claimants,
    ImmutableArray<ChannelLink> Channel,
    Polarity Polarity,
    Certainty Certainty
)
{
    public ClaimantBasis Basis { get; init; } = ClaimantBasis.Said;

    public CueShapes Shape { get; init; } = CueShapes.Clause;

    /// <summary>"was quoted as saying", and not by whom: the channel of before goes on.</summary>
    public bool QuotedBySomebody { get; init; }

    /// <summary>Words of saying with a speaker beside them, neither wished for nor denied: what a quotation may follow.</summary>
    public bool IsSpeech { get; init; }

    /// <summary>Where the cue stands in the data files.</summary>
    public string? Rule { get; init; }

    /// <summary>Each of the claimants says it of the other.</summary>
    public bool IsMutual { get; init; }

    /// <summary>When it was said, if the words tell.</summary>
    public SayingTime? Said { get; init; }

    /// <summary>The content is only a claim that somebody else takes a stand on.</summary>
    public AboutRelation? Stand { get; init; }

    public TextSpan Span
    {
        get
        {
            var span = Content;
            if (Source is { } source)
                span = span.Union(source);
            return Cue is { } cue ? span.Union(cue) : span;
        }
    }
}
