using System.Collections.Immutable;
using Casus.Coding.Events;
using Casus.Coding.Rules;
using Casus.Coding.Statements;
using Casus.Language;

namespace Casus.Coding.Appeals;

/// <summary>What came back, only where the words say so: by the rules of <c>data/en/appeals</c>.</summary>
static class Responses
{
    /// <summary>What a rule may end in.</summary>
    public static readonly ImmutableArray<string> Types =
    [
        "granted",
        "promised",
        "decided",
        "considering",
        "declined",
        "answer",
        "silent",
        "agreed",
        "refused",
    ];

    /// <summary>The replies in a sentence, each kind once; <see cref="Reply.Rule"/> tells what was read.</summary>
    public static IEnumerable<Reply> Read(AskSentence sentence)
    {
        var book = sentence.Knowledge.Rules;
        var slots = sentence.Slots;
        var told = new HashSet<ResponseStatus>();
        if (IsForComment(sentence))
            yield break;
        var all = sentence.Matches;
        var matches = all.Select(match => (Match: match, Status: StatusOf(match.Rule.Type, MoodOf(sentence, match))))
            .Where(m => m.Status is not null)
            .ToList();
        // What is weighed, asked or ruled out has not been done: "ruled out sending troops" sends none.
        var inside = all.Where(m => RuledAsks.IsAsk(m) || matches.Exists(other => other.Match == m))
            .SelectMany(m => m.Content.Where(c => IsBelow(sentence, c, m.Word)))
            .ToHashSet();
        foreach (var (match, read) in matches)
        {
            if (
                inside.Contains(match.Word)
                || IsAsked(sentence, match.Word)
                || read is not { } status
                || sentence.StatementAt(match.Word) is not { Background: false } statement
            )
                continue;
            if (status is ResponseStatus.Granted && IsLimited(sentence, match))
                status = ResponseStatus.Partial;
            // "could send only tents"
            if (read is ResponseStatus.Partial && !IsLimited(sentence, match))
                continue;
            // Such a rule names first who asked.
            var asked = match.Rule.Type is RuledAsks.Heeded;
            if (told.Add(status))
                yield return new(
                    sentence,
                    Sides(sentence, slots, match, asked ? "recipient" : "actor"),
                    Sides(sentence, slots, match, asked ? "actor" : "recipient"),
                    status,
                    statement,
                    SpanOf(sentence, match)
                )
                {
                    NamesRequest = match.Content.Any(w => book.List("@request").Contains(sentence.Lemma(w))),
                    When =
                        AskTimes.HangingOn(sentence, match.Word, MoodOf(sentence, match) is Mood.Coming)
                        ?? statement.Said,
                    Rule = match.Rule,
                };
        }
    }

    /// <summary>"asked the world to send doctors": nobody has sent any.</summary>
    static bool IsAsked(AskSentence sentence, int verb) =>
        sentence[verb] is { BaseRelation: "xcomp" or "ccomp" or "advcl" or "acl", Head: >= 0 and var head }
        && sentence.HasChild(verb, "mark", c => sentence.Form(c) is "to" or "that")
        && (sentence.Is("ask", head) || sentence.Is("turn", head) || sentence.Is("ask-noun", head));

    static bool IsBelow(AskSentence sentence, int word, int above)
    {
        while (word >= 0 && word != above)
            word = sentence[word].Head;
        return word >= 0;
    }

    /// <summary>"sent at the request of": how the sending is put.</summary>
    static Mood MoodOf(AskSentence sentence, RuleMatch match) =>
        match.Rule.Type is RuledAsks.Heeded && sentence.Slots.Governor(match.Word) is { } verb
            ? sentence.Moods.Of(verb)
            : sentence.Moods.Of(match.Word);

    /// <summary>Help still to come is granted; to withhold it is to decline; of answers only the lack tells anything.</summary>
    static ResponseStatus? StatusOf(string type, Mood mood) =>
        (type, mood) switch
        {
            ("granted" or RuledAsks.Heeded, Mood.Done or Mood.Coming) => ResponseStatus.Granted,
            ("granted", Mood.Wished) => ResponseStatus.Partial,
            ("promised", Mood.Coming) or ("decided", Mood.Done) => ResponseStatus.Granted,
            ("granted" or "promised", Mood.Refused) => ResponseStatus.Declined,
            ("considering", Mood.Negated or Mood.Refused) => ResponseStatus.Declined,
            ("considering", Mood.Done or Mood.Coming or Mood.Possible) => ResponseStatus.Considering,
            ("declined", Mood.Done or Mood.Coming) => ResponseStatus.Declined,
            ("decided", Mood.Negated) => ResponseStatus.NoAnswer,
            ("answer", Mood.Negated or Mood.Refused or Mood.Owed) => ResponseStatus.NoAnswer,
            ("agreed", Mood.Done) => ResponseStatus.Granted,
            ("refused", Mood.Done) or ("agreed", Mood.Negated or Mood.Refused) => ResponseStatus.Declined,
            ("silent", Mood.Done) => ResponseStatus.NoAnswer,
            _ => null,
        };

    /// <summary>"did not respond to a request for comment": a newspaper asked.</summary>
    static bool IsForComment(AskSentence sentence) =>
        Enumerable
            .Range(0, sentence.Count)
            .Any(w =>
                sentence.Is("comment", w)
                && sentence[w] is { BaseRelation: "nmod" or "obl", Head: >= 0 } asked
                && sentence.Tree.ChildrenOf(w, "case").Any(c => sentence.Form(c) == "for")
                && sentence[asked.Head].Upos is "VERB" or "NOUN"
            );

    /// <summary>"doctors but no troops", "only medicine", "part of the request".</summary>
    static bool IsLimited(AskSentence sentence, RuleMatch match) =>
        match
            .Content.SelectMany(w => sentence.Tree.Subtree(w))
            .Concat(sentence.Tree.ChildrenOf(match.Word, "advmod"))
            .Any(w => sentence.Knowledge.Is("limit", sentence.Form(w)));

    static ImmutableArray<string> Sides(AskSentence sentence, Slots slots, RuleMatch match, string role) =>
        [
            .. match
                .Rule.SlotsOf(role)
                .SelectMany(slot => slots.Fill(match.Word, slot))
                .SelectMany(filler => PartyNames.At(sentence, filler))
                .Distinct(StringComparer.Ordinal),
        ];

    static TextSpan SpanOf(AskSentence sentence, RuleMatch match) =>
        match.Content.Aggregate(sentence[match.Word].Span, (span, word) => span.Union(sentence[word].Span));
}
