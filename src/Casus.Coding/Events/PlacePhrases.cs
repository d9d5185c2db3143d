using System.Collections.Immutable;
using Casus.Coding.Rules;
using Casus.Language.Trees;

namespace Casus.Coding.Events;

/// <summary>Where the words put an act.</summary>
sealed class PlacePhrases(ParsedSentence sentence, Slots slots, RuleBook book)
{
    readonly ImmutableHashSet<string> _placed = book.List("@placed");
    readonly ImmutableHashSet<string> _calendar = book.List("@calendar");

    /// <summary>The first phrase of place on an act or on the verb that carries it.</summary>
    public int? Phrase(int word)
    {
        var roots = new List<int> { word };
        if (slots.Support(word) is { } support)
            roots.Add(support);
        if (sentence.Words[word].Upos is "VERB")
            roots.AddRange(slots.Arguments.Objects(word));
        foreach (var root in roots)
        foreach (var phrase in slots.Arguments.Phrases(root))
            if (
                slots.Arguments.CaseOf(phrase)
                    is "in"
                        or "at"
                        or "near"
                        or "around"
                        or "outside"
                        or "along"
                        or "on"
                        or "inside"
                        or "across"
                && (
                    sentence.Words[phrase].Upos is "PROPN"
                    || _placed.Contains(book.Vocabulary.Lemma(sentence.Words[phrase]))
                )
                && !_calendar.Contains(sentence.Words[phrase].Form.ToLowerInvariant())
            )
                return phrase;
        return null;
    }
}
