using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Coding.Actors;

/// <summary>Looks a sentence up in the phrase book and lays personal names over it: what begins at each word.</summary>
static class HitFinder
{
    public static Sightings Find(
        ParsedSentence sentence,
        int index,
        ParsedText parsed,
        string plain,
        Shortened shortened,
        ActorKnowledge knowledge
    )
    {
        var words = sentence.Words;
        var hits = new Hit?[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (
                Longest(sentence, i, plain, knowledge.Phrases) is not { } found
                || shortened.Meant(found, words) is not { } hit
                || knowledge.Aircraft.Is(sentence, hit)
            )
                continue;
            hits[i] = hit;
            i = hit.Last;
        }
        foreach (var name in parsed.Names)
            if (name.Sentence == index && name.Kind == NameKind.Organisation)
                DropInside(words, hits, name.FirstWord, Math.Min(name.LastWord, words.Length - 1));
        var persons = new int[words.Length];
        foreach (var name in parsed.Names)
            if (name.Sentence == index && name.Kind == NameKind.Person)
                LayPerson(words, hits, persons, name.FirstWord, Math.Min(name.LastWord, words.Length - 1));
        AddEndsBehindHyphens(words, hits, persons);
        AddUnseenPersons(words, hits, persons);
        AddExplainedPersons(words, hits, persons);
        return new Sightings(sentence, hits, persons, knowledge.Former);
    }

    /// <summary>"Andean Liberation Front", "Andean Community": what lies inside a longer name is no newspaper and no people.</summary>
    static void DropInside(ImmutableArray<Word> words, Hit?[] hits, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
            if (
                hits[i] is { Phrase.Kind: PhraseKind.Agency or PhraseKind.Group } hit
                && IsCapital(words[i])
                && hits[first] is null
                && (hit.Phrase.Kind is PhraseKind.Group || hit.Last < last)
            )
                hits[i] = null;
    }

    static Hit? Longest(ParsedSentence sentence, int first, string plain, PhraseBook book)
    {
        var words = sentence.Words;
        if (
            !char.IsLetterOrDigit(plain[words[first].Span.Start])
            || book.LongestAt(plain, words[first].Span.Start) is not { } found
        )
            return null;
        var end = words[first].Span.Start + found.Length;
        var last = first;
        while (last < words.Length && words[last].Span.End < end)
            last++;
        if (last >= words.Length || words[last].Span.End != end)
            return null;
        var hit = new Hit(first, last, found.Phrase);
        return Fits(words, hit) ? hit : null;
    }

    /// <summary>"They command respect", "a general rule", "major losses": words of these lists that are no nouns here.</summary>
    static bool Fits(ImmutableArray<Word> words, Hit hit)
    {
        var last = words[hit.Last];
        return hit.Phrase.Kind switch
        {
            PhraseKind.Office or PhraseKind.Body or PhraseKind.Group => last.Upos is "NOUN" or "PROPN"
                || hit.Last > hit.First
                || (
                    last.Upos == "ADJ"
                    && words.Length > hit.Last + 1
                    && IsCapital(words[hit.Last + 1])
                    && IsCapital(last)
                ),
            PhraseKind.Agency or PhraseKind.Named => true,
            _ => last.Upos is not ("VERB" or "AUX" or "PRON"),
        };
    }

    /// <summary>A name takes the words of a country that lie in it (Jordan Pickford), but not an office before it (President Jordan).</summary>
    static void LayPerson(ImmutableArray<Word> words, Hit?[] hits, int[] persons, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (
                hits[i] is { Phrase.IsCore: true } hit
                && (i == first || hit.Phrase.Kind is not (PhraseKind.Named or PhraseKind.Agency))
            )
                first = Math.Max(first, Math.Min(hit.Last, last) + 1);
        // "President of Chile Ana Ruiz": what is left of the title goes, then its country.
        while (first <= last && !IsCapital(words[first]))
            first++;
        while (
            first + 1 < last
            && hits[first] is { Phrase: { TellsCountry: true, Kind: not PhraseKind.Region } } country
            && country.Last + 1 < last
        )
            first = country.Last + 1;
        while (first <= last && !IsCapital(words[first]))
            first++;
        // The name finder may run on into the verb: "Ghana promised".
        while (first <= last && !IsCapital(words[last]))
            last--;
        if (
            first > last
            || (hits[first] is { Phrase.Kind: not PhraseKind.Region } whole && whole.Last == last)
            || (first == last && Acronym.IsAt(words, first))
        )
            return;
        for (var i = first; i <= last; i++)
            hits[i] = null;
        // The name finder may see a part of a name only.
        while (first > 0 && IsNamePart(words[first - 1]) && !Covered(hits, first - 1) && persons[first - 1] == 0)
            first--;
        while (
            last + 1 < words.Length && IsNamePart(words[last + 1]) && hits[last + 1] is null && persons[last + 1] == 0
        )
            last++;
        // "Jan-Willem Novak", the first part told apart.
        while (first > 1 && IsJoined(words, first) && persons[first - 2] <= 1 && !Covered(hits, first - 2))
        {
            persons[first - 2] = 0;
            first -= 2;
        }
        persons[first] = last - first + 1;
    }

    /// <summary>"Jan Novak-Horta", "Kim Min-seok": the end told apart.</summary>
    static void AddEndsBehindHyphens(ImmutableArray<Word> words, Hit?[] hits, int[] persons)
    {
        for (var first = 0; first < words.Length; first++)
        {
            var last = first + persons[first] - 1;
            if (persons[first] == 0 || last + 2 >= words.Length || !IsJoinedBehind(words, last))
                continue;
            if (persons[last + 2] > 1 || hits[last + 2] is not null)
                continue;
            persons[last + 2] = 0;
            persons[first] += 2;
        }
    }

    static bool IsJoinedBehind(ImmutableArray<Word> words, int last) =>
        words[last + 1].Form is "-"
        && words[last + 1].Span.Start == words[last].Span.End
        && words[last + 2].Span.Start == words[last + 1].Span.End
        && words[last + 2].Upos is "PROPN";

    static bool IsJoined(ImmutableArray<Word> words, int first) =>
        words[first - 1].Form is "-"
        && words[first - 1].Span.End == words[first].Span.Start
        && words[first - 2].Span.End == words[first - 1].Span.Start
        && IsCapital(words[first - 2]);

    /// <summary>Capitalised words straight after an office are a name even where the name finder saw none.</summary>
    static void AddUnseenPersons(ImmutableArray<Word> words, Hit?[] hits, int[] persons)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (hits[i] is not { } office || !MayPrecedeName(words, hits, i))
                continue;
            var least = office.Phrase.Kind is PhraseKind.Office ? 1 : 2;
            var first = office.Last + 1;
            var end = first;
            while (
                end < words.Length
                && words[end].Upos == "PROPN"
                && IsCapital(words[end])
                && hits[end] is null
                && persons[end] == 0
            )
                end++;
            if (
                end - first >= least
                && (least == 1 || FollowsOffice(hits, i))
                && (end >= words.Length || persons[end] == 0)
            )
                persons[first] = end - first;
            i = Math.Max(i, office.Last);
        }
    }

    /// <summary>"Jan Novak, a resident": capitalised words that a role explains are a name.</summary>
    static void AddExplainedPersons(ImmutableArray<Word> words, Hit?[] hits, int[] persons)
    {
        for (var i = 0; i + 3 < words.Length; i++)
        {
            if (persons[i] > 0 || hits[i] is not null || words[i].Upos != "PROPN" || !IsCapital(words[i]))
                continue;
            var end = i + 1;
            while (end < words.Length && words[end].Upos == "PROPN" && hits[end] is null && persons[end] == 0)
                end++;
            if (end - i is 2 or 3 && end + 1 < words.Length && words[end].Form == "," && IsRole(words, hits, end + 1))
                persons[i] = end - i;
            i = end - 1;
        }
    }

    static bool IsRole(ImmutableArray<Word> words, Hit?[] hits, int from)
    {
        for (var i = from; i < Math.Min(words.Length, from + 5); i++)
            if (hits[i] is { Phrase.Kind: PhraseKind.Office or PhraseKind.Group })
                return true;
            else if (
                words[i].Upos is "VERB" or "AUX" or "PUNCT" or "SCONJ" or "CCONJ"
                || hits[i] is { Phrase.IsCore: true }
            )
                return false;
        return false;
    }

    /// <summary>An office; or the body or place that it is of: "ambassador to Lima Jan Novak".</summary>
    static bool MayPrecedeName(ImmutableArray<Word> words, Hit?[] hits, int i) =>
        hits[i]!.Value.Phrase.Kind is PhraseKind.Office or PhraseKind.Body or PhraseKind.Named
        || (hits[i]!.Value.Phrase.TellsCountry && i > 0 && words[i - 1].Lemma is "to" or "of" or "in");

    /// <summary>"Secretary of the Security Council Jan Novak": the office stands before the body.</summary>
    static bool FollowsOffice(Hit?[] hits, int body)
    {
        for (var i = body - 1; i >= Math.Max(0, body - 8); i--)
            if (hits[i] is { Phrase.Kind: PhraseKind.Office })
                return true;
        return false;
    }

    static bool IsNamePart(Word word) =>
        word.Upos == "PROPN"
        && IsCapital(word)
        && !word.Form.EndsWith('.')
        && !word.Form.EndsWith("day", StringComparison.Ordinal);

    static bool Covered(Hit?[] hits, int word)
    {
        for (var i = Math.Max(0, word - 8); i <= word; i++)
            if (hits[i] is { } hit && hit.Last >= word)
                return true;
        return false;
    }

    static bool IsCapital(Word word) => word.Form.Length > 0 && char.IsUpper(word.Form[0]);
}
