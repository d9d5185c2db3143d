using System.Collections.Immutable;
using Casus.Language.Knowledge;

namespace Casus.Coding.Appeals;

/// <summary>Requests for help in a text: one mention per addressee, with instrument, condition, stage and reply.</summary>
public static class AppealFinder
{
    public static ImmutableArray<AppealMention> Find(CodingContext context, AppealKnowledge knowledge) => [];
}

/// <summary>Truces in a text that belong to its own incident.</summary>
public static class TruceFinder
{
    public static ImmutableArray<TruceMention> Find(CodingContext context, AppealKnowledge knowledge) => [];
}

/// <summary>Words of asking and answering, and the known instruments. Immutable.</summary>
public sealed class AppealKnowledge
{
    public static AppealKnowledge Load(KnowledgeFiles files) => new();
}
