using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Coding.Figures;

/// <summary>Losses in a text, each tied to the statement that claims it.</summary>
public static class FigureFinder
{
    public static ImmutableArray<Figure> Find(CodingContext context, FigureKnowledge knowledge) => [];
}

/// <summary>Words of loss, of victims and of equipment. Immutable.</summary>
public sealed class FigureKnowledge
{
    public static FigureKnowledge Load(KnowledgeFiles files) => new();
}
