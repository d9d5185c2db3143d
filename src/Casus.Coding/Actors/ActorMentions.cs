using System.Collections.Immutable;

namespace Casus.Coding.Actors;

/// <summary>All actors of one text, found again by where they stand.</summary>
public sealed class ActorMentions
{
    readonly Dictionary<(int Sentence, int Word), ActorMention> _byHead;

    public ActorMentions(ImmutableArray<ActorMention> all)
    {
        All = all;
        _byHead = [];
        foreach (var mention in all)
            _byHead.TryAdd((mention.Sentence, mention.Head), mention);
    }

    public static ActorMentions None { get; } = new([]);

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<ActorMention> All { get; }

    /// <summary>The actor whose noun phrase has this word as its head; null if the word heads no actor.</summary>
    public ActorMention? HeadedAt(int sentence, int word) => _byHead.GetValueOrDefault((sentence, word));

    public IEnumerable<ActorMention> InSentence(int sentence) => All.Where(m => m.Sentence == sentence);
}
