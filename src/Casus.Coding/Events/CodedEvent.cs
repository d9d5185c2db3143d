using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Events;

/// <summary>A PLOVER 2.0 act in a statement; its claimant, polarity and background are the statement's.</summary>
/// <param name="Type">PLOVER type, e.g. <c>ASSAULT</c>.</param>
/// <param name="Mode">PLOVER mode, e.g. <c>heavy-weapons</c>; null where the type has none or the words do not say.</param>
/// <param name="Actors">PLOVER actor strings, e.g. <c>ARM MIL</c>; both sides of two-sided violence stand here.</param>
/// <param name="Where">The wording of the place of the act, not of the speaker.</param>
/// <param name="Span">The words of the act inside the statement's content.</param>
public sealed record CodedEvent(
    string Type,
    string? Mode,
    ImmutableArray<string> Context,
    ImmutableArray<string> Actors,
    ImmutableArray<string> Recipients,
    DateInterval? When,
    string? Where,
    TextSpan Span
)
{
    /// <summary>File and line of the rule that fired.</summary>
    public string? Rule { get; init; }
}
