using System.Collections.Immutable;

namespace Casus.Coding.Actors;

/// <summary>All actors of one text, found again by where they stand.</summary>
public sealed class ActorMentions
{
    readonly Dictionary<(int Sentence, int Word), ActorMention> _byHead;

    public ActorMentions(ImmutableArray<ActorMention> all)
        : this(all, []) { }

    /// <param name="loose">Further words of wordings that the tree leaves without a common head.</param>
    internal ActorMentions(ImmutableArray<ActorMention> all, IEnumerable<(int Word, ActorMention Mention)> loose)
    {
        All = all;
        _byHead = [];
        foreach (var mention in all)
            _byHead.TryAdd((mention.Sentence, mention.Head), mention);
        foreach (var (word, mention) in loose)
            _byHead.TryAdd((mention.Sentence, word), mention);
    }

    ActorMentions(ActorMentions from, Func<ActorMention, ActorMention> change)
    {
        All = [.. from.All.Select(change)];
        _byHead = from._byHead.ToDictionary(p => p.Key, p => change(p.Value));
    }

    internal ActorMentions Changed(Func<ActorMention, ActorMention> change) => new(this, change);

    public static ActorMentions None { get; } = new([]);

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<ActorMention> All { get; }

    /// <summary>The actor whose noun phrase has this word as its head; null if the word heads no actor.</summary>
    public ActorMention? HeadedAt(int sentence, int word) => _byHead.GetValueOrDefault((sentence, word));

    /// <summary>Every actor with this head: "both sides" and "Chilean and Peruvian troops" are two.</summary>
    public IEnumerable<ActorMention> AllHeadedAt(int sentence, int word) =>
        All.Where(m => m.Sentence == sentence && m.Head == word);

    public IEnumerable<ActorMention> InSentence(int sentence) => All.Where(m => m.Sentence == sentence);
}
