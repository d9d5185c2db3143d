using System.Collections.Frozen;
using Casus.Language.Knowledge;

namespace Casus.Coding.Actors;

/// <summary>Countries, demonyms, capitals, bodies, offices, organisations, agencies. Immutable.</summary>
public sealed class ActorKnowledge
{
    internal ActorKnowledge(PhraseBook phrases, FrozenSet<string> hostilities)
    {
        Phrases = phrases;
        Hostilities = hostilities;
    }

    internal PhraseBook Phrases { get; }

    /// <summary>Lemmas beside which two countries stand as the two sides.</summary>
    internal FrozenSet<string> Hostilities { get; }

    /// <summary>Reads countries, organisations, armed groups, agencies and everything in <c>en/actors</c>. Throws <see cref="FormatException"/> naming file and line.</summary>
    public static ActorKnowledge Load(KnowledgeFiles files) =>
        new(PhraseBook.Of(ActorTables.Read(files)), ActorTables.Hostilities(files));
}
