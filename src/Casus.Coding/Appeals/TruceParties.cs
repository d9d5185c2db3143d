using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Statements;

namespace Casus.Coding.Appeals;

/// <summary>Between whom a truce is, and who announced it.</summary>
static class TruceParties
{
    const int Climbs = 3;

    /// <summary>Those whom the claim names, without those who only brought it about; who says "we agreed with Chile" is one of them.</summary>
    public static ImmutableArray<string> Of(AskSentence sentence, Statement statement)
    {
        var agree = IsAct(sentence, statement, "truce:agree");
        var named = sentence
            .Context.Actors.InSentence(sentence.Index)
            .Where(m => sentence.ActorAt(m.Head) is not null)
            .Where(m => statement.Content.Contains(m.Span) || agree && statement.Source?.Contains(m.Span) == true)
            .Where(m => !IsBroker(sentence, m.Head) && !IsOfClock(sentence, m.Head))
            .Select(m => AskSentence.Party(m.Actor.Side)!)
            .ToHashSet(StringComparer.Ordinal);
        if (named.Count == 1 && statement.Claimant is { Country: not null } speaker && IsOwn(sentence, statement))
            named.Add(AskSentence.Party(speaker.Side ?? speaker.Country)!);
        return [.. named.Order(StringComparer.Ordinal)];
    }

    /// <summary>The saying is itself the act: "Peru and Chile agreed to", "Peru announced".</summary>
    public static bool IsAct(AskSentence sentence, Statement statement, string role) =>
        statement.Cue is { } cue && sentence.Tree.WordAt(cue.Start) is >= 0 and var word && sentence.Is(role, word);

    /// <summary>By whose word: the claimant's, and that of all who speak with one voice.</summary>
    public static ImmutableArray<string> Voices(AskSentence sentence, Statement statement) =>
        statement.Claimant.Kind == ClaimantKind.Author ? []
        : IsAct(sentence, statement, "truce:agree")
            ?
            [
                .. sentence
                    .Context.Actors.InSentence(sentence.Index)
                    .Where(m => statement.Source?.Contains(m.Span) == true)
                    .Select(m => sentence.ActorAt(m.Head)?.Id)
                    .OfType<string>()
                    .Append(statement.Claimant.Id)
                    .Distinct(StringComparer.Ordinal),
            ]
        : [statement.Claimant.Id];

    /// <summary>Ids of those who declare or announce the truce; none where the sides agree on it.</summary>
    public static ImmutableArray<string> Announcers(AskSentence sentence, TruceWord truce)
    {
        var head = sentence[truce.Word].Head;
        for (var climb = 0; climb < Climbs && head >= 0; climb++)
        {
            // A council that extends a mandate says so by extending it.
            if (
                sentence.Is("truce:announce", head)
                || truce.Kind == TruceKind.Mandate
                    && (sentence.Is("truce:extend", head) || sentence.Is("truce:agree-mandate", head))
            )
                return
                [
                    .. sentence
                        .Tree.ChildrenOf(head, "nsubj")
                        .SelectMany(s => sentence.Tree.ChildrenOf(s, "conj").Prepend(s))
                        .Select(s => sentence.ActorAt(s)?.Id)
                        .OfType<string>()
                        .Distinct(StringComparer.Ordinal),
                ];
            head = sentence[head].Head;
        }
        return [];
    }

    /// <summary>"Midnight Moscow time".</summary>
    static bool IsOfClock(AskSentence sentence, int actor) => sentence.Form(actor + 1) == "time";

    /// <summary>"Brokered by Zemia", "Zemia mediated": no party to it.</summary>
    static bool IsBroker(AskSentence sentence, int actor) =>
        sentence.Is("truce:broker", actor)
        || sentence.HasChild(actor, "case", c => sentence.Is("truce:by", c))
        || sentence[actor] is { BaseRelation: "nsubj" or "amod" or "nmod" or "compound", Head: >= 0 and var head }
            && sentence.Is("truce:broker", head);

    static bool IsOwn(AskSentence sentence, Statement statement)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (statement.Content.Contains(sentence[i].Span) && sentence.Is("truce:own", i))
                return true;
        return false;
    }
}
