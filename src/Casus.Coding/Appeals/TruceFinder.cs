using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Appeals;

/// <summary>Truces in a text that belong to its own incident.</summary>
public static class TruceFinder
{
    static readonly (string Role, TruceKind Kind)[] Kinds =
    [
        ("truce:truce", TruceKind.Ceasefire),
        ("truce:corridor", TruceKind.Corridor),
        ("truce:exchange", TruceKind.Exchange),
    ];

    /// <summary>One mention for each kind of truce; those that ended an older war, and those only called for, are none.</summary>
    public static ImmutableArray<TruceMention> Find(CodingContext context, AppealKnowledge knowledge)
    {
        var found = new List<TruceMention>();
        for (var i = 0; i < context.Parsed.Sentences.Length; i++)
            if (Read(new AskSentence(context, i, knowledge)) is { } truce)
                Add(found, truce);
        if (found.Count > 0)
            Breach(context, knowledge, found);
        return [.. found];
    }

    static void Add(List<TruceMention> found, TruceMention truce)
    {
        var same = found.FindIndex(f => f.What == truce.What);
        if (same < 0)
        {
            found.Add(truce);
            return;
        }
        var first = found[same];
        found[same] = first with
        {
            Parties = first.Parties.Length > 0 ? first.Parties : truce.Parties,
            Effective = first.Effective ?? truce.Effective,
            Until = first.Until ?? truce.Until,
            Status = Later(first.Status, truce.Status),
            AnnouncedBy = [.. first.AnnouncedBy.Union(truce.AnnouncedBy, StringComparer.Ordinal)],
            Statements = [.. first.Statements.Union(truce.Statements, StringComparer.Ordinal)],
        };
    }

    /// <summary>What is merely claimed stays so until somebody named agrees or denies.</summary>
    static TruceStatus Later(TruceStatus first, TruceStatus second) => second > first ? second : first;

    static TruceMention? Read(AskSentence sentence)
    {
        foreach (var (role, kind) in Kinds)
        {
            if (sentence.Knowledge.Holds(role, sentence.Plain) is not { } phrase)
                continue;
            var at = WholeWords.IndexOf(sentence.Plain, phrase);
            var span = new TextSpan(sentence.Tree.Span.Start + at, phrase.Length);
            var word = sentence.Tree.WordAt(span.Start);
            if (
                word < 0
                || sentence.StatementAt(word) is not { Background: false } statement
                || IsOlder(sentence, span)
            )
                return null;
            return StatusOf(sentence, word, statement) is { } status
                ? Mention(sentence, kind, status, statement, span)
                : null;
        }
        return null;
    }

    static TruceMention Mention(
        AskSentence sentence,
        TruceKind kind,
        TruceStatus status,
        Statement statement,
        TextSpan span
    )
    {
        var parties = PartiesOf(sentence, statement);
        var voice = statement.Claimant.Kind == ClaimantKind.Author ? [] : ImmutableArray.Create(statement.Claimant.Id);
        var (effective, until) = TruceDates.Of(sentence, span, status, statement);
        return new(kind, parties, voice, effective, until, status, [], [statement.Id], span);
    }

    static ImmutableArray<string> PartiesOf(AskSentence sentence, Statement statement) =>
        [
            .. sentence
                .Context.Actors.InSentence(sentence.Index)
                .Where(m => sentence.ActorAt(m.Head) is not null && statement.Content.Contains(m.Span))
                // "brokered by Zemia" names no party to it.
                .Where(m => !sentence.HasChild(m.Head, "case", c => sentence.Form(c) == "by"))
                .Select(m => m.Actor.Side!.Split('/')[0])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>A truce with a year of its own, or one that words of the past surround.</summary>
    static bool IsOlder(AskSentence sentence, TextSpan span) =>
        sentence.Knowledge.Holds("truce:older", sentence.Plain) is not null
        || NumberExpressions
            .Find(sentence.Tree.Span.In(sentence.Text), sentence.Knowledge.Numbers)
            .Any(n =>
                n is { Use: NumberUse.Date, Quantity.Low: >= 1000 and <= 2100 }
                && IsPast(sentence, n.Quantity.Low.Value)
            );

    static bool IsPast(AskSentence sentence, long year) =>
        sentence.Context.Report.Published.Interval.Earliest is not { } day || year < day.Year;

    static TruceStatus? StatusOf(AskSentence sentence, int word, Statement statement)
    {
        var plain = sentence.Plain;
        if (statement.Polarity == Polarity.Denies || sentence.Knowledge.Holds("truce:deny", plain) is not null)
            return TruceStatus.Denied;
        if (Governed(sentence, word, "truce:unreal") || statement is { Conditional: true } or { Tense: Tense.Future })
            return null;
        var unsure = statement.Claimant.Kind == ClaimantKind.Unnamed || statement.Certainty is Certainty.Possible;
        if (sentence.Knowledge.Holds("truce:end", plain) is not null)
            return unsure ? TruceStatus.Claimed : TruceStatus.Ended;
        if (Governed(sentence, word, "truce:extend"))
            return unsure ? TruceStatus.Claimed : TruceStatus.Extended;
        if (sentence.Knowledge.Holds("truce:in-force", plain) is not null)
            return unsure ? TruceStatus.Claimed : TruceStatus.InForce;
        if (!Governed(sentence, word, "truce:agree"))
            return null;
        return unsure ? TruceStatus.Claimed : TruceStatus.Agreed;
    }

    /// <summary>A word of the role above the truce, or right before it.</summary>
    static bool Governed(AskSentence sentence, int word, string role)
    {
        var head = sentence[word].Head;
        for (var climb = 0; climb < 3 && head >= 0; climb++)
        {
            if (sentence.Is(role, head) || sentence.HasChild(head, "aux", c => sentence.Is(role, c)))
                return true;
            head = sentence[head].Head;
        }
        for (var i = Math.Max(0, word - 4); i < word; i++)
            if (sentence[i].Upos is "VERB" && sentence.Is(role, i))
                return true;
        return false;
    }

    /// <summary>Breaches that a text claims of the truce it has told of, by the one said to have broken it.</summary>
    static void Breach(CodingContext context, AppealKnowledge knowledge, List<TruceMention> found)
    {
        for (var i = 0; i < context.Parsed.Sentences.Length; i++)
        {
            var sentence = new AskSentence(context, i, knowledge);
            if (
                knowledge.Holds("truce:truce", sentence.Plain) is null
                || knowledge.Holds("truce:break", sentence.Plain) is null
            )
                continue;
            var word = Enumerable.Range(0, sentence.Count).FirstOrDefault(w => sentence.Is("truce:break", w), -1);
            if (word < 0 || sentence.StatementAt(word) is not { Background: false } statement)
                continue;
            var breaker = sentence
                .Context.Actors.InSentence(i)
                .Where(m => sentence.ActorAt(m.Head) is not null && m.Actor.Side != statement.Claimant.Side)
                .OrderByDescending(m => sentence.HasChild(m.Head, "case", c => sentence.Form(c) == "by"))
                .ThenBy(m => Math.Abs(m.Span.Start - sentence[word].Span.Start))
                .FirstOrDefault();
            var at = found.FindIndex(f => f.What == TruceKind.Ceasefire);
            if (breaker is not null && at >= 0)
                found[at] = found[at] with
                {
                    Violations = found[at]
                        .Violations.Add(
                            new(
                                breaker.Actor.Side!,
                                statement.Claimant.Id,
                                AskTimes.HangingOn(sentence, word),
                                statement.Id
                            )
                        ),
                };
        }
    }
}
