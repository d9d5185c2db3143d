using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Casus.Language.Expressions;

/// <summary>What one word means in dates: its classes, each with its value.</summary>
/// <param name="IsHead">A name of several tokens begins with it.</param>
sealed record DateWord(bool IsHead, ImmutableArray<DateSense> Senses)
{
    /// <summary>Classes of words that stand inside a date or beside one, and never first.</summary>
    static readonly FrozenSet<string> Inner = FrozenSet.ToFrozenSet(
        [
            "ago",
            "and",
            "back",
            "being",
            "beside",
            "century",
            "circa",
            "clocklead",
            "counting",
            "determiner",
            "during",
            "feast",
            "function",
            "general",
            "half",
            "halfend",
            "halfletter",
            "hours",
            "in",
            "joining",
            "lasting",
            "local",
            "measure",
            "numbered",
            "of",
            "on",
            "opens",
            "ordinal",
            "plural",
            "possessive",
            "tens",
            "through",
            "till",
            "timeword",
            "unit",
            "vague",
            "weekword",
            "yearfill",
            "yearnoun",
            "zone",
        ],
        StringComparer.Ordinal
    );

    /// <summary>A date can begin with it.</summary>
    public bool Begins { get; } = IsHead || Senses.Any(s => !Inner.Contains(s.Class));

    /// <summary>Its sense of that class; null when it has none.</summary>
    public DateSense? Sense(string of)
    {
        foreach (var sense in Senses)
            if (sense.Class == of)
                return sense;
        return null;
    }
}

/// <summary>A class of words and what the word stands for in it, as a number where it is one.</summary>
sealed record DateSense(string Class, string Text, int? Number);
