using Casus.Language.Knowledge;
using Casus.Language.Trees;
using Casus.Reports;

namespace Casus.Coding.Actors;

/// <summary>Names and descriptions in a text to actors in codes, with pronouns and "the ministry" led back to them.</summary>
public static class ActorFinder
{
    public static ActorMentions Find(Report report, ParsedText parsed, ActorKnowledge knowledge) => ActorMentions.None;
}

/// <summary>Countries, demonyms, capitals, bodies, offices, organisations, agencies. Immutable.</summary>
public sealed class ActorKnowledge
{
    public static ActorKnowledge Load(KnowledgeFiles files) => new();
}
