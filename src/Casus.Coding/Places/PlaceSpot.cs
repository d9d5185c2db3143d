using System.Collections.Immutable;

namespace Casus.Coding.Places;

/// <summary>Words of a sentence that may name a place, before it is settled whether they do and which.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word, included.</param>
/// <param name="Kind">What the words around say that it is: "the city of", "province"; null where they say nothing.</param>
sealed record PlaceSpot(
    int Sentence,
    int First,
    int Last,
    string Name,
    ImmutableArray<PlaceCandidate> Candidates,
    PlaceKind? Kind,
    bool IsPeople
)
{
    /// <summary>The spot behind the comma, which this one may lie in: "Paris, Texas".</summary>
    public PlaceSpot? Container { get; init; }
}
