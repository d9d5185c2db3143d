using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language.Knowledge;
using Casus.Language.Trees;
using Casus.Reports;

namespace Casus.Coding.Statements;

/// <summary>Trees to statements: claimant, channel, cue, content, polarity, certainty, tense, condition, background. Events come later.</summary>
public static class StatementFinder
{
    public static ImmutableArray<Statement> Find(
        Report report,
        ParsedText parsed,
        ActorMentions actors,
        StatementKnowledge knowledge
    ) => [];
}

/// <summary>Cue verbs and phrases, hedges, background markers. Immutable.</summary>
public sealed class StatementKnowledge
{
    public static StatementKnowledge Load(KnowledgeFiles files) => new();
}
