using System.Collections.Immutable;

namespace Casus.Coding.Places;

/// <summary>What the names of one report may stand for, each looked up once.</summary>
sealed class PlaceLookup(PlaceKnowledge knowledge)
{
    readonly Dictionary<string, ImmutableArray<PlaceCandidate>> _known = new(StringComparer.Ordinal);

    public ImmutableArray<PlaceCandidate> Of(string name)
    {
        if (!_known.TryGetValue(name, out var found))
            _known[name] = found = PlaceCandidates.Of(name, knowledge);
        return found;
    }
}
