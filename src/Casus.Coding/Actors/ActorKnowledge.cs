using System.Collections.Frozen;
using Casus.Language.Knowledge;

namespace Casus.Coding.Actors;

/// <summary>Countries, demonyms, capitals, bodies, offices, organisations, agencies. Immutable.</summary>
public sealed class ActorKnowledge
{
    internal ActorKnowledge(
        PhraseBook phrases,
        FrozenSet<string> hostilities,
        FrozenSet<string> former,
        Aircraft aircraft,
        OfficeHolders holders
    )
    {
        Phrases = phrases;
        Hostilities = hostilities;
        Former = former;
        Aircraft = aircraft;
        Holders = holders;
    }

    internal PhraseBook Phrases { get; }

    /// <summary>Lemmas beside which two countries stand as the two sides.</summary>
    internal FrozenSet<string> Hostilities { get; }

    /// <summary>Words before an office that is held no more.</summary>
    internal FrozenSet<string> Former { get; }

    /// <summary>Words for people that are aircraft too.</summary>
    internal Aircraft Aircraft { get; }

    /// <summary>Who held the highest offices, and when.</summary>
    internal OfficeHolders Holders { get; }

    /// <summary>Reads countries, organisations, armed groups, agencies, holders of offices and everything in <c>en/actors</c>. Throws <see cref="FormatException"/> naming file and line.</summary>
    public static ActorKnowledge Load(KnowledgeFiles files) =>
        new(
            PhraseBook.Of(ActorTables.Read(files)),
            ActorTables.Hostilities(files),
            ActorTables.Former(files),
            Aircraft.Load(files),
            OfficeHolders.Load(files)
        );
}
