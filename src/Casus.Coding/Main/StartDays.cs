using System.Collections.Frozen;
using Casus.Language.Trees;

namespace Casus.Coding.Main;

/// <summary>Whether a day is told as the one on which clashes, a fire or the like began, or simply were.</summary>
static class StartDays
{
    public static bool IsStart(ParsedSentence sentence, int position, MainKnowledge knowledge)
    {
        for (var at = sentence.WordAt(position); at >= 0; at = sentence.Words[at].Head)
            if (sentence.Words[at].Upos == "VERB")
                return Starts(sentence, at, knowledge)
                    && Begun(sentence, at).Any(n => IsOutbreak(sentence, n, knowledge));
        return false;
    }

    /// <summary>"The attack took place on Sunday": the verb says no more than that it was.</summary>
    public static bool IsHappening(ParsedSentence sentence, int position, MainKnowledge knowledge)
    {
        for (
            var at = sentence.WordAt(position);
            at >= 0 && !IsHappened(sentence, at, knowledge);
            at = sentence.Words[at].Head
        )
            if (sentence.Words[at].Upos == "VERB")
                return Is(sentence, at, knowledge.HappeningVerbs)
                    && Begun(sentence, at).Any(n => IsHappened(sentence, n, knowledge));
        return false;
    }

    /// <summary>A verb that says of something only that it was.</summary>
    public static bool Happens(ParsedSentence sentence, int verb, MainKnowledge knowledge) =>
        sentence.Words[verb].Upos is "VERB" && Is(sentence, verb, knowledge.HappeningVerbs);

    /// <summary>"The truce took effect on Sunday", "agreed a ceasefire on Sunday": what the day ended began before it.</summary>
    public static bool IsTruce(ParsedSentence sentence, int position, MainKnowledge knowledge)
    {
        for (var at = sentence.WordAt(position); at >= 0; at = sentence.Words[at].Head)
            if (sentence.Words[at].Upos == "VERB")
                return Begun(sentence, at)
                    .Concat(sentence.ChildrenOf(at, "obj"))
                    .Concat(
                        sentence
                            .ChildrenOf(at, "obl")
                            .Where(n =>
                                sentence.ChildrenOf(n, "case").Any(c => Lower(sentence.Words[c]) is "to" or "on")
                            )
                    )
                    .Any(n => n >= 0 && knowledge.Truces.Contains(Lower(sentence.Words[n])));
        return false;
    }

    static bool IsHappened(ParsedSentence sentence, int noun, MainKnowledge knowledge) =>
        IsOutbreak(sentence, noun, knowledge)
        || noun >= 0 && knowledge.Happenings.Contains(Lower(sentence.Words[noun]));

    static bool Starts(ParsedSentence sentence, int verb, MainKnowledge knowledge) =>
        Is(sentence, verb, knowledge.StartVerbs);

    static bool Is(ParsedSentence sentence, int verb, FrozenSet<string> verbs)
    {
        var lemma = Lower(sentence.Words[verb]);
        var next = verb + 1 < sentence.Words.Length ? Lower(sentence.Words[verb + 1]) : "";
        return sentence.Words[verb].Xpos is not ("MD" or "VB")
            && (verbs.Contains(lemma) || verbs.Contains($"{lemma} {next}"));
    }

    /// <summary>The verb's subject and, in a relative clause, the noun that the clause is about.</summary>
    static IEnumerable<int> Begun(ParsedSentence sentence, int verb)
    {
        foreach (var subject in sentence.ChildrenOf(verb, "nsubj"))
        {
            yield return subject;
            foreach (var also in sentence.ChildrenOf(subject, "conj"))
                yield return also;
        }
        // "Fighting erupted": the parser may not see that such a word is the verb's subject.
        yield return verb - 1;
        if (sentence.Words[verb].BaseRelation == "acl")
            yield return sentence.Words[verb].Head;
    }

    static bool IsOutbreak(ParsedSentence sentence, int noun, MainKnowledge knowledge) =>
        noun >= 0
        && (
            knowledge.Outbreaks.Contains(Lower(sentence.Words[noun]))
            || knowledge.Outbreaks.Contains(sentence.Words[noun].Form.ToLowerInvariant())
        );

    static string Lower(Word word) => word.Lemma.ToLowerInvariant();
}
