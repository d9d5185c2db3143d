using System.Collections.Immutable;
using Casus.Language;

namespace Casus.Coding.Places;

/// <summary>How a text uses the name of a place.</summary>
public enum PlaceUse
{
    /// <summary>For the place: "in Orlow".</summary>
    Literal,

    /// <summary>Before the noun that it describes: "the Orlow council".</summary>
    Modifier,

    /// <summary>The people or their language: "an Orlovian diplomat".</summary>
    People,

    /// <summary>For those who rule there: "Orlow said".</summary>
    Rulers,
}

/// <summary>A name of a place in a report, and the place that it stands for there.</summary>
/// <param name="Place">Null where no list has a place of that name.</param>
/// <param name="Why">Why this place and no other of the name.</param>
/// <param name="Others">How many other places have the name.</param>
public sealed record Toponym(
    TextSpan Span,
    int Sentence,
    int FirstWord,
    int LastWord,
    string Name,
    PlaceUse Use,
    PlaceCandidate? Place,
    string Why,
    int Others
)
{
    /// <summary>The text says what the place lies in: "Odessa, Texas".</summary>
    public bool IsHeld { get; init; }
}
