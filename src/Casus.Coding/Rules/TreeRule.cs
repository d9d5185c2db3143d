using System.Collections.Immutable;

namespace Casus.Coding.Rules;

/// <summary>Which words a rule may start from; the tags of verbs and nouns often stand in for one another, so a gerund is both.</summary>
enum TriggerKind
{
    Verb,
    Noun,
    Adjective,
}

/// <summary>The word that a rule starts from; <c>carry_out</c> is the verb "carry" with "out" beside it, <c>air_strike</c> the noun "strike" after "air".</summary>
sealed record Trigger(string Head, string? Partner);

/// <summary>What one of these slots must hold, or must not hold, for the rule to apply.</summary>
sealed record SlotTest(ImmutableArray<string> Slots, bool Wanted, WordChoice Words)
{
    /// <summary>Named words ask for more than any actor, that for more than anything at all.</summary>
    public int Weight =>
        !Wanted ? 1
        : Words.Any ? 2
        : Words.Actor ? 3
        : 8;
}

/// <summary>A role of the act with the slots that its players may stand in; all that are filled count.</summary>
sealed record RoleSlots(string Role, ImmutableArray<string> Slots);

/// <summary>A sentence of the rule file with the codes that it should give, e.g. <c>ASSAULT/drone [KEN MIL] -> [SOM]</c>.</summary>
sealed record RuleExample(string Sentence, string Expected, int Line);

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
