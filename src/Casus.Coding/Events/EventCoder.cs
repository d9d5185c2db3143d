using System.Collections.Immutable;
using Casus.Coding.Statements;
using Casus.Language.Knowledge;

namespace Casus.Coding.Events;

/// <summary>Statements to the same statements with the PLOVER-coded acts that their content tells.</summary>
public static class EventCoder
{
    public static ImmutableArray<Statement> Code(CodingContext context, EventKnowledge knowledge) => context.Statements;
}

/// <summary>Patterns over trees with the type and mode that they stand for. Immutable.</summary>
public sealed class EventKnowledge
{
    public static EventKnowledge Load(KnowledgeFiles files) => new();
}
