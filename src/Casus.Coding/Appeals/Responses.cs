using System.Collections.Immutable;
using Casus.Coding.Events;
using Casus.Coding.Rules;
using Casus.Coding.Statements;
using Casus.Language;

namespace Casus.Coding.Appeals;

/// <summary>What came back, only where the words say so: by the rules of <c>data/en/appeals</c>.</summary>
static class Responses
{
    /// <summary>The replies in a sentence, each kind once; <see cref="Reply.Rule"/> tells what was read.</summary>
    public static IEnumerable<Reply> Read(AskSentence sentence)
    {
        var book = sentence.Knowledge.Replies;
        var slots = new Slots(sentence.Tree, book);
        var moods = new MoodReader(sentence.Tree, slots, book);
        var told = new HashSet<ResponseStatus>();
        if (IsForComment(sentence))
            yield break;
        var matches = new RuleMatcher(book, sentence.Tree, slots, w => sentence.ActorAt(w) is not null)
            .Matches()
            .Select(match => (Match: match, Status: StatusOf(match.Rule.Type, moods.Of(match.Word))))
            .Where(m => m.Status is not null)
            .ToList();
        // What is weighed or ruled out has not been done: "ruled out sending troops" sends none.
        var inside = matches.SelectMany(m => m.Match.Content).ToHashSet();
        foreach (var (match, read) in matches)
        {
            if (
                inside.Contains(match.Word)
                || read is not { } status
                || sentence.StatementAt(match.Word) is not { Background: false } statement
            )
                continue;
            if (status is ResponseStatus.Granted && IsLimited(sentence, match))
                status = ResponseStatus.Partial;
            if (told.Add(status))
                yield return new(
                    sentence,
                    Sides(sentence, slots, match, "actor"),
                    Sides(sentence, slots, match, "recipient"),
                    status,
                    statement,
                    SpanOf(sentence, match)
                )
                {
                    NamesRequest = match.Content.Any(w => book.List("@request").Contains(sentence.Lemma(w))),
                    Rule = match.Rule,
                };
        }
    }

    /// <summary>Help still to come is granted; to withhold it is to decline; of answers only the lack tells anything.</summary>
    static ResponseStatus? StatusOf(string type, Mood mood) =>
        (type, mood) switch
        {
            ("granted", Mood.Done or Mood.Coming) => ResponseStatus.Granted,
            ("promised", Mood.Coming) or ("decided", Mood.Done) => ResponseStatus.Granted,
            ("granted" or "promised", Mood.Refused) => ResponseStatus.Declined,
            ("considering", Mood.Negated or Mood.Refused) => ResponseStatus.Declined,
            ("considering", Mood.Done or Mood.Coming or Mood.Possible) => ResponseStatus.Considering,
            ("declined", Mood.Done or Mood.Coming) => ResponseStatus.Declined,
            ("decided", Mood.Negated) => ResponseStatus.NoAnswer,
            ("answer", Mood.Negated or Mood.Refused or Mood.Owed) => ResponseStatus.NoAnswer,
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
                .Select(sentence.PartyAt)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];

    static TextSpan SpanOf(AskSentence sentence, RuleMatch match) =>
        match.Content.Aggregate(sentence[match.Word].Span, (span, word) => span.Union(sentence[word].Span));
}
