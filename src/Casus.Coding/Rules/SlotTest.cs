using System.Collections.Immutable;

namespace Casus.Coding.Rules;

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
