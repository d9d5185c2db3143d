using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Statements;

/// <summary>A statement while its neighbours are still being found: it has no id yet and points at others by place in the list.</summary>
sealed class Draft(int sentence, TextSpan span, TextSpan content, int root, Actor claimant)
{
    public int Sentence => sentence;

    public TextSpan Span => span;

    public TextSpan Content => content;

    public int Root => root;

    public Actor Claimant { get; set; } = claimant;

    public TextSpan? Source { get; init; }

    public TextSpan? Cue { get; init; }

    public ClaimantBasis Basis { get; set; }

    public ImmutableArray<ChannelLink> Channel { get; set; } = [];

    public Polarity Polarity { get; init; }

    public Certainty Certainty { get; init; }

    public SayingTime? Said { get; init; }

    public bool IsMutual { get; init; }

    public AboutRelation? Stand { get; init; }

    /// <summary>It takes back or puts right what the same voice said.</summary>
    public bool TakesBack => Stand is AboutRelation.Retracts or AboutRelation.Corrects;

    public CueShapes Shape { get; init; }

    public string? Rule { get; init; }

    public Draft? Within { get; set; }

    public Draft? About { get; set; }

    public bool Background { get; set; }
}
