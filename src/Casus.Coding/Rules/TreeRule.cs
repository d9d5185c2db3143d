using System.Collections.Immutable;

namespace Casus.Coding.Rules;

/// <summary>One readable rule: a word, what must stand around it, who plays which role, and the code of the act.</summary>
sealed record TreeRule(
    ImmutableArray<Trigger> Triggers,
    TriggerKind Kind,
    ImmutableArray<SlotTest> Tests,
    ImmutableArray<RoleSlots> Roles,
    string Type,
    string? Mode,
    ImmutableArray<RuleExample> Examples,
    string Path,
    int Line
)
{
    /// <summary>The type of a rule that says what looks like an act and is none.</summary>
    public const string NoAct = "none";

    /// <summary>How much a rule asks for: among rules on one word the most demanding that fits wins.</summary>
    public int Weight { get; } = Tests.Sum(t => t.Weight);

    public ImmutableArray<string> SlotsOf(string role) =>
        Roles.FirstOrDefault(r => r.Role == role)?.Slots ?? ImmutableArray<string>.Empty;
}
