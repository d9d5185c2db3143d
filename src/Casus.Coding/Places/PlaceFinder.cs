using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Coding.Places;

/// <summary>Places where a statement's acts happened, kept apart from where its speaker was.</summary>
public static class PlaceFinder
{
    public static ImmutableArray<PlaceMention> Find(CodingContext context, PlaceKnowledge knowledge) => [];
}

/// <summary>The gazetteer and the words that lead to a place. Immutable.</summary>
public sealed class PlaceKnowledge
{
    public static PlaceKnowledge Load(KnowledgeFiles files) => new();
}
