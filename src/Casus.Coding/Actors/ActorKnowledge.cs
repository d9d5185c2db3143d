using Casus.Language.Knowledge;

namespace Casus.Coding.Actors;

/// <summary>Countries, demonyms, capitals, bodies, offices, organisations, agencies. Immutable.</summary>
public sealed class ActorKnowledge
{
    internal ActorKnowledge(PhraseBook phrases) => Phrases = phrases;

    internal PhraseBook Phrases { get; }

    /// <summary>Reads countries, organisations, armed groups, agencies and everything in <c>en/actors</c>. Throws <see cref="FormatException"/> naming file and line.</summary>
    public static ActorKnowledge Load(KnowledgeFiles files) => new(PhraseBook.Of(ActorTables.Read(files)));
}
