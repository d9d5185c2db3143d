namespace Casus.Coding.Actors;

/// <summary>What sort of words name or describe an actor.</summary>
enum PhraseKind
{
    Named,
    Agency,
    Country,
    People,
    Metonym,
    Region,
    Office,
    Body,
    Group,
}
