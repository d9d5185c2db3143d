using System.Collections.Immutable;
using Casus.Coding.Statements;
using Casus.Language.Expressions;

namespace Casus.Coding.Appeals;

/// <summary>Who is said to have broken a truce, and by whose word: one violation for each side that accuses.</summary>
static class TruceBreaches
{
    /// <summary>The verb or noun of breaking that has the truce as its object; -1 where it is not broken.</summary>
    public static int WordOf(AskSentence sentence, TruceWord truce)
    {
        if (truce.Kind is TruceKind.Exchange or TruceKind.Mandate)
            return -1;
        var (word, head) = (truce.Word, sentence[truce.Word].Head);
        for (var climb = 0; climb < 2 && head >= 0; climb++)
        {
            // "The truce broke down" breaks none.
            if (
                sentence[word].Relation == "nsubj"
                || sentence[word].BaseRelation
                    is not ("obj" or "nsubj" or "nmod" or "compound" or "conj" or "obl" or "appos")
            )
                return -1;
            if (sentence.Is("truce:break", head))
                return IsBeside(sentence, word) ? -1 : head;
            (word, head) = (head, sentence[head].Head);
        }
        return -1;
    }

    /// <summary>"Fighting broke out despite the truce", "broke a silence during the truce".</summary>
    static bool IsBeside(AskSentence sentence, int truce) =>
        sentence[truce].BaseRelation == "obl" && !sentence.HasChild(truce, "case", c => sentence.Form(c) == "of");

    public static ImmutableArray<Violation> Of(
        AskSentence sentence,
        int truce,
        int breach,
        Statement statement,
        ImmutableArray<string> parties
    )
    {
        if (IsUnreal(sentence, breach))
            return [];
        var when = When(sentence, truce, breach);
        var voices = Mutual(sentence, breach);
        return voices.Count > 1
                ?
                [
                    .. voices
                        .SelectMany(v =>
                            voices.Where(o => o.Claimant.Side != v.Claimant.Side).Select(o => Made(o.Claimant.Side, v))
                        )
                        .OfType<Violation>()
                        .Distinct(),
                ]
            : IsClaim(statement)
                ?
                [
                    .. Breakers(sentence, breach, statement, parties)
                        .Select(side => Made(side, statement))
                        .OfType<Violation>()
                        .Distinct(),
                ]
            : [];

        Violation? Made(string? by, Statement voice) => by is null ? null : new(by, voice.Claimant.Id, when, voice.Id);
    }

    /// <summary>"Broke the truce of Saturday by firing on Monday": the day that hangs on the truce is that of the truce.</summary>
    static DateInterval? When(AskSentence sentence, int truce, int breach)
    {
        if (
            !sentence.Dates.Any(d =>
                sentence.Tree.WordAt(d.Span.Start) is >= 0 and var word && sentence[word].Head == truce
            )
        )
            return AskTimes.HangingOn(sentence, breach);
        foreach (var clause in sentence.Tree.ChildrenOf(breach, "advcl"))
            if (AskTimes.HangingOn(sentence, clause) is { } day)
                return day;
        return null;
    }

    static bool IsClaim(Statement statement) =>
        statement is { Polarity: Polarity.Asserts, Conditional: false, Tense: not Tense.Future, Background: false };

    /// <summary>What each of two sides says of the other on one span.</summary>
    static List<Statement> Mutual(AskSentence sentence, int breach) =>
        [
            .. sentence.Context.Statements.Where(s =>
                s is { IsMutual: true, Claimant.Side: not null } && IsClaim(s) && s.Span.Contains(sentence[breach].Span)
            ),
        ];

    static bool IsUnreal(AskSentence sentence, int breach) =>
        sentence.HasChild(breach, "advmod", c => sentence.Form(c) is "not" or "n't" or "never")
        || sentence.HasChild(breach, "det", c => sentence.Form(c) is "no" or "any")
        || sentence.HasChild(breach, "aux", c => sentence.Is("truce:coming", c))
        || TruceReach.Governs(sentence, breach, "truce:unbroken");

    static IEnumerable<string?> Breakers(
        AskSentence sentence,
        int breach,
        Statement statement,
        ImmutableArray<string> parties
    )
    {
        var subjects = sentence.Tree.ChildrenOf(breach, "nsubj").ToList();
        if (sentence.Knowledge.Holds("truce:both", sentence.Plain) is not null && parties.Length == 2)
            return parties;
        return Sides(
                sentence,
                sentence.Tree.ChildrenOf(breach).Where(c => sentence.HasChild(c, "case", p => sentence.Form(p) == "by"))
            )
            ?? Sides(sentence, subjects.Where(s => sentence[s].Relation != "nsubj:pass"))
            ?? Sides(sentence, Accused(sentence, breach))
            ?? Nearest(sentence, breach, statement);
    }

    static List<string?>? Sides(AskSentence sentence, IEnumerable<int> words)
    {
        var sides = words
            .SelectMany(w => sentence.Tree.ChildrenOf(w, "conj").Prepend(w))
            .Select(w => sentence.ActorAt(w)?.Side)
            .Where(side => side is not null)
            .ToList();
        return sides.Count > 0 ? sides : null;
    }

    /// <summary>"Accused Chile of violating": the object of the verb above.</summary>
    static IEnumerable<int> Accused(AskSentence sentence, int breach)
    {
        var head = sentence[breach].Head;
        for (var climb = 0; climb < 2 && head >= 0; climb++)
        {
            if (sentence.Is("truce:accuse", head))
                return sentence.Tree.ChildrenOf(head, "obj");
            head = sentence[head].Head;
        }
        return [];
    }

    static IEnumerable<string?> Nearest(AskSentence sentence, int breach, Statement statement)
    {
        var nearest = sentence
            .Context.Actors.InSentence(sentence.Index)
            .Where(m => sentence.ActorAt(m.Head) is not null && m.Actor.Side != statement.Claimant.Side)
            .OrderByDescending(m => sentence.HasChild(m.Head, "case", c => sentence.Form(c) == "by"))
            .ThenBy(m => Math.Abs(m.Span.Start - sentence[breach].Span.Start))
            .FirstOrDefault();
        return nearest is null ? [] : [nearest.Actor.Side];
    }
}
