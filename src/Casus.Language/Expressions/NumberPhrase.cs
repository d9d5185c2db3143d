namespace Casus.Language.Expressions;

/// <summary>A number as ranges of tokens, before its use is settled.</summary>
/// <param name="Bare">No word bounds it, so four digits may be a year.</param>
sealed record NumberPhrase(
    int First,
    int Next,
    int CoreFirst,
    int CoreNext,
    Quantity Quantity,
    NumberRole Role,
    decimal Value,
    bool Bare,
    NumberUse Use = NumberUse.Count
);
