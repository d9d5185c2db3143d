using System.Collections.Immutable;
using Casus.Language.Trees;

namespace Casus.Coding.Rules;

/// <summary>Rules held against one sentence: at most one, the most demanding that fits, for each word.</summary>
sealed class RuleMatcher(RuleBook book, ParsedSentence sentence, Slots slots, Func<int, bool> isActor)
{
    readonly ImmutableHashSet<string> _calendar = book.List("@calendar");

    public IEnumerable<RuleMatch> Matches()
    {
        for (var word = 0; word < sentence.Words.Length; word++)
            if (!IsOnlyPart(word) && At(word) is { } match)
                yield return match;
    }

    // "riot police", "West Bank occupied by ..." tell; "the occupied West Bank" and "in March" do not.
    bool IsOnlyPart(int word) =>
        sentence.Words[word].BaseRelation is "compound" or "flat" or "nmod:desc"
        || (sentence.Words[word].BaseRelation is "amod" && !StandsAfterActor(word))
        || (sentence.Words[word].Upos is "PROPN" && _calendar.Contains(sentence.Words[word].Form.ToLowerInvariant()));

    // "Libya rejected accusations": a past tense that the parser took for an adjective.
    bool StandsAfterActor(int word) =>
        word > 0
        && sentence.Words[word].Upos is "VERB"
        && sentence.Words[word - 1].Upos is not "ADJ"
        && isActor(word - 1);

    RuleMatch? At(int word)
    {
        foreach (var lemma in Lemmas(word))
        foreach (var (trigger, rule) in book.From(lemma))
            if (FitsTag(word, rule.Kind) && HasPartner(word, trigger, rule.Kind) && Tested(word, rule) is { } content)
                return new RuleMatch(rule, word, content);
        return null;
    }

    // A participle tagged as an adjective keeps its form as lemma: "the wounded men", "shelled houses".
    IEnumerable<string> Lemmas(int word)
    {
        var lemma = book.Vocabulary.Lemma(sentence.Words[word]);
        var form = sentence.Words[word].Form.ToLowerInvariant();
        yield return lemma;
        if (form != lemma)
            yield return form;
    }

    bool FitsTag(int word, TriggerKind kind)
    {
        var tag = sentence.Words[word].Upos;
        return kind switch
        {
            TriggerKind.Verb => tag is "VERB" or "AUX",
            TriggerKind.Noun => tag is "NOUN" or "PROPN"
                || (tag is "VERB" && sentence.Words[word].Xpos is "VBG" && !IsPlainlyVerb(word))
                || (tag is "VERB" && sentence.Words[word].Xpos is "VBZ" && StandsLikeNoun(word))
                || (tag is "ADJ" && sentence.Words[word].BaseRelation is "obj" or "nsubj" or "obl" or "nmod"),
            _ => tag is "ADJ" or "ADV" || (tag is "VERB" && sentence.Words[word].Xpos is "VBN" or "VBG"),
        };
    }

    // "a ferry sank, killing nine", "they are battling flames": no nouns.
    bool IsPlainlyVerb(int word) =>
        sentence.ChildrenOf(word, "aux").Any()
        || (sentence.Words[word].BaseRelation is "advcl" && sentence.ChildrenOf(word, "obj").Any());

    // "discussions between ...": a plural that the tagger took for a verb.
    bool StandsLikeNoun(int word) =>
        !sentence.ChildrenOf(word, "obj").Any()
        && word + 1 < sentence.Words.Length
        && sentence.Words[word + 1].Form.ToLowerInvariant() is "between" or "against" or "among" or "of";

    bool HasPartner(int word, Trigger trigger, TriggerKind kind)
    {
        if (trigger.Partner is not { } partner)
            return true;
        if (kind == TriggerKind.Noun)
            return slots.PairedLemma(word) == $"{trigger.Head}_{partner}";
        return sentence
                .ChildrenOf(word)
                .Any(c =>
                    sentence.Words[c].Lemma.Equals(partner, StringComparison.OrdinalIgnoreCase)
                    && (
                        sentence.Words[c].Upos is "ADP" or "ADV" or "PART"
                        || sentence.Words[c].Relation == "compound:prt"
                    )
                )
            || (
                word + 1 < sentence.Words.Length
                && sentence.Words[word + 1].Lemma.Equals(partner, StringComparison.OrdinalIgnoreCase)
                && sentence.Words[word + 1].Upos is "ADP" or "ADV" or "PART"
            );
    }

    ImmutableArray<int>? Tested(int word, TreeRule rule)
    {
        var content = ImmutableArray.CreateBuilder<int>();
        foreach (var test in rule.Tests)
        {
            var filler = Filler(word, test);
            if (filler >= 0 != test.Wanted)
                return null;
            if (filler >= 0 && Tells(test))
                content.Add(filler);
        }
        return content.ToImmutable();
    }

    // A subject that only has to be somebody is no part of what is done.
    static bool Tells(SlotTest test) =>
        !(test.Words.Any || test.Words.Actor) || !test.Slots.Any(s => s is "subj" or "under" or "above");

    int Filler(int word, SlotTest test)
    {
        foreach (var slot in test.Slots)
        foreach (var filler in slots.Fill(word, slot))
            if (test.Words.Any || (test.Words.Actor && isActor(filler)) || slots.Phrase(filler).Any(test.Words.Holds))
                return filler;
        return -1;
    }
}
