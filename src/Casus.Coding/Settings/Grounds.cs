using Casus.Coding.Main;
using Casus.Coding.Statements;
using Casus.Language.Trees;

namespace Casus.Coding.Settings;

/// <summary>"On our own soil", "inside Eritrea", "on the Kenyan side of the border": on whose ground something violent was.</summary>
static class Grounds
{
    const int CodeLength = 3;

    /// <summary>The one state whose ground the statement names; null when it names none or two, or tells of nothing violent.</summary>
    public static string? Of(CodingContext context, int at, Statement s, CodingKnowledge all)
    {
        var (sentence, knowledge) = (context.Parsed.Sentences[at], all.Statements);
        if (!s.Events.Any(e => e.Type is "ASSAULT") && !Happens(sentence, s, all))
            return null;
        var grounds = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sentence.Words.Length; i++)
            if (s.Content.Contains(sentence.Words[i].Span) && Owner(context, at, i, s, knowledge) is { } owner)
                grounds.Add(owner);
        return grounds.Count == 1 ? grounds.First() : null;
    }

    static bool Happens(ParsedSentence sentence, Statement s, CodingKnowledge all)
    {
        for (var i = 0; i < sentence.Words.Length; i++)
            if (
                s.Content.Contains(sentence.Words[i].Span)
                && (
                    all.Statements.Is(StatementWords.Happening, sentence.Words[i].Lemma.ToLowerInvariant())
                    || StartDays.Happens(sentence, i, all.Main)
                )
            )
                return true;
        return false;
    }

    static string? Owner(CodingContext context, int at, int word, Statement s, StatementKnowledge knowledge)
    {
        var sentence = context.Parsed.Sentences[at];
        if (knowledge.Is(StatementWords.Inside, Case(sentence, word)))
            return StateAt(context, at, word);
        if (
            !knowledge.Is(StatementWords.Ground, sentence.Words[word].Lemma.ToLowerInvariant())
            || sentence.Words[word].Lemma is "side" && !sentence.ChildrenOf(word, "nmod").Any()
        )
            return null;
        foreach (var child in sentence.ChildrenOf(word))
        {
            if (child > word)
                continue;
            var form = sentence.Words[child].Form.ToLowerInvariant();
            if (form is "our" || form is "its" or "their" && IsOwn(sentence, word))
                return State(s.Claimant.Side);
            if (StateAt(context, at, child) is { } state)
                return state;
        }
        return null;
    }

    static string Case(ParsedSentence sentence, int word) =>
        sentence.ChildrenOf(word, "case").Select(c => sentence.Words[c].Form.ToLowerInvariant()).FirstOrDefault() ?? "";

    static bool IsOwn(ParsedSentence sentence, int word) =>
        sentence.ChildrenOf(word).Any(c => sentence.Words[c].Lemma is "own");

    /// <summary>The country that a name or an adjective of it means there.</summary>
    static string? StateAt(CodingContext context, int at, int word)
    {
        var span = context.Parsed.Sentences[at].Words[word].Span;
        return context
                .Actors.InSentence(at)
                .Where(m => m.Span.Overlaps(span))
                .OrderBy(m => m.Span.Length)
                .Select(m => State(m.Actor.Country ?? m.Actor.Side))
                .FirstOrDefault()
            ?? context.Lands.At(at, word);
    }

    static string? State(string? side) => side?.Split('/')[0] is { Length: CodeLength } state ? state : null;
}
