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
