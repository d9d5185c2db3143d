using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Figures;

public enum FigureKind
{
    Killed,
    Wounded,
    Captured,
    Missing,
    Displaced,
    Detained,
    Equipment,
    Destroyed,
    Losses,
}

/// <summary>Whether the words name the side that suffered, or it follows from them.</summary>
public enum SideBasis
{
    Said,
    Inferred,
}

/// <summary>How the claimant labels those who suffered.</summary>
public enum VictimStatus
{
    Combatant,
    Civilian,
    Police,
}

public enum FigureScope
{
    Cumulative,
    Increment,
    Partial,
}

/// <summary>Whether a figure still counts; one that does not is kept and feeds no toll.</summary>
public enum Standing
{
    Stands,
    Superseded,
    Retracted,
    Disowned,
}

/// <summary>A part of a figure: seven contract soldiers of twelve servicemen.</summary>
public sealed record FigurePart(string Of, long? Low, long? High);

/// <summary>A loss, by the word of its statement's claimant.</summary>
/// <param name="Side">Whose loss: a country, an organisation, a party, <c>ALL</c> for one number over everybody; null when not told.</param>
/// <param name="By">Who did it, only where the claimant names the doer.</param>
/// <param name="Of">What was lost in the text's own words, e.g. <c>servicemen</c>.</param>
/// <param name="From">Id of the figure that turned into this one: missing to killed, captured to freed.</param>
/// <param name="Span">The words of the number, or of the loss where there is no number.</param>
public sealed record Figure(
    string Id,
    string Statement,
    bool Background,
    FigureKind Kind,
    string? Side,
    SideBasis? SideBasis,
    VictimStatus? Status,
    ImmutableArray<string> By,
    Quantity Quantity,
    FigureScope Scope,
    DateInterval? AsOf,
    bool? Final,
    Standing Standing,
    ImmutableArray<string> EndedBy,
    string? From,
    string? Of,
    ImmutableArray<FigurePart> Parts,
    TextSpan Span
)
{
    /// <summary>File and line of the word of loss that was read.</summary>
    public string? Rule { get; init; }
}
