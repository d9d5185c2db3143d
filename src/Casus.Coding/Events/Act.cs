using System.Collections.Immutable;
using Casus.Coding.Rules;
using Casus.Language;

namespace Casus.Coding.Events;

/// <summary>An act read from one sentence, before it finds the statement that tells it.</summary>
/// <param name="Word">The word that tells the act.</param>
/// <param name="Key">The span of that word: the statement whose content holds it holds the act.</param>
/// <param name="Span">The words of the act: the telling word and what completes it.</param>
sealed record Act(
    string Type,
    string? Mode,
    TreeRule Rule,
    int Sentence,
    int Word,
    ImmutableArray<Party> Actors,
    ImmutableArray<Party> Recipients,
    Mood Mood,
    TextSpan Key,
    TextSpan Span
)
{
    /// <summary>Kill, wound, destroy: what an attack did, told beside the attack itself.</summary>
    public bool IsOutcome { get; init; }

    /// <summary>The doers are "both countries", "the parties", "each other": the two that the report's violence is between.</summary>
    public bool IsOfBothSides { get; init; }

    /// <summary>An operation or counter-attack that only "is under way": whoever announces it makes it.</summary>
    public bool IsOwnOperation { get; init; }

    /// <summary>"The attack", "those arrests", with nobody named: it points back to what was told before, if it was.</summary>
    public bool PointsBack { get; init; }

    /// <summary>The word that the telling word hangs on, or is joined to; -1 for a root.</summary>
    public int Under { get; init; }

    /// <summary>"We regret": the doer is whoever speaks.</summary>
    public bool IsOfSpeaker { get; init; }

    /// <summary>"Kenya must ...": told by the modal alone, whatever it is that must be done.</summary>
    public bool IsOnlyModal { get; init; }

    /// <summary>Clash, war, exchange of fire: every party is a doer.</summary>
    public bool IsMutual { get; init; }

    public bool IsViolent => Type is "ASSAULT" or "COERCE" or Wrongdoing;

    /// <summary>A wrong that PLOVER has no type for ("a provocation"): nothing by itself, an accusation when one side lays it to another.</summary>
    public const string Wrongdoing = "WRONGDOING";
}
