using System.Collections.Immutable;
using Casus.Coding.Rules;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Appeals;

/// <summary>What a sentence says came back, before it is known which appeal it answers.</summary>
/// <param name="Doers">The sides whom the words name as those who reply; none in a passive or where a pronoun is left open.</param>
/// <param name="Getters">The sides to whom help goes, where the words name them.</param>
sealed record Reply(
    AskSentence Sentence,
    ImmutableArray<string> Doers,
    ImmutableArray<string> Getters,
    ResponseStatus Status,
    Statement Statement,
    TextSpan Span
)
{
    /// <summary>"the request" is spoken of; help alone may have been given unasked.</summary>
    public bool NamesRequest { get; init; }

    /// <summary>The time that hangs on the reply, else that of its saying.</summary>
    public DateInterval? When { get; init; }

    public required TreeRule Rule { get; init; }

    /// <summary>Who replies when the words name nobody: the one who speaks.</summary>
    public IEnumerable<string> Voices =>
        Doers.Length > 0 ? Doers
        : AskSentence.Party(Statement.Claimant.Side) is { } speaker ? [speaker]
        : [];

    /// <summary>The sides that the sentence names, the nearest before the reply first.</summary>
    public IEnumerable<string> Near =>
        Sentence
            .Context.Actors.InSentence(Sentence.Index)
            .OrderBy(m => m.Span.End <= Span.Start ? Span.Start - m.Span.End : 1000 + m.Span.Start - Span.End)
            .Select(m => AskSentence.Party(m.Actor.Side))
            .OfType<string>();

    public ResponseMention By(string side) =>
        new(side, Status, Asks.ConditionOf(Sentence), When, Statement.Id, Span)
        {
            To = Getters.FirstOrDefault(g => g != side),
        };
}
