using System.Collections.Immutable;

namespace Casus.Language.Expressions;

/// <summary>What one word means in dates: its classes, each with its value.</summary>
/// <param name="IsHead">A name of several tokens begins with it.</param>
sealed record DateWord(bool IsHead, ImmutableArray<DateSense> Senses)
{
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
