using System.Collections.Immutable;
using Casus.Language.Trees;

namespace Casus.Coding.Rules;

/// <summary>The words that fill a slot of a word by their part in the sentence, whatever its voice: <c>subj</c> is who does, <c>obj</c> to whom it is done.</summary>
/// <remarks>
/// Slots: subj, obj, iobj, comp (what is asked, promised, begun), to-clause (the same with "to" alone), gerund (an <c>-ing</c> form
/// right behind), topic (of what is no verb: "X was behind the attack"), poss, adj, undergoer (who suffers a noun: "came under attack"),
/// main (the verb that a verb's clause hangs on), under (the word that governs a noun), verb (the same where it is a verb), above (who
/// does what the clause around a noun tells), border (the neighbours that a border divides), and every preposition by its own name.
/// </remarks>
sealed class Slots(ParsedSentence sentence, RuleBook book)
{
    readonly Arguments _arguments = new(sentence, book);
    readonly ImmutableHashSet<string> _support = book.List("@support");
    readonly ImmutableHashSet<string> _undergo = book.List("@undergo");
    readonly ImmutableHashSet<string> _measure = book.List("@measure");
    readonly ImmutableHashSet<string> _border = book.List("@border");

    public Arguments Arguments => _arguments;

    /// <summary>The words in a slot; <c>comp.obj</c> is the object of what is asked, promised or begun.</summary>
    public IEnumerable<int> Fill(int word, string slot)
    {
        var dot = slot.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? One(word, slot) : One(word, slot[..dot]).SelectMany(w => Fill(w, slot[(dot + 1)..]));
    }

    IEnumerable<int> One(int word, string slot) =>
        slot switch
        {
            "subj" => Doers(word),
            "obj" => _arguments.Objects(word),
            "iobj" => sentence.ChildrenOf(word, "iobj"),
            "comp" => Complements(word),
            "to-clause" => Complements(word).Where(IsInfinitive),
            "topic" when !IsVerb(word) => sentence.ChildrenOf(word, "nsubj"),
            "poss" => sentence.ChildrenOf(word, "nmod:poss"),
            "adj" or "compound" => sentence.ChildrenOf(word).Where(IsModifier),
            "det" or "case" => sentence.ChildrenOf(word, slot),
            "gerund" => sentence.ChildrenOf(word).Where(c => IsGerundBehind(word, c)),
            "raw" => sentence.ChildrenOf(word).Where(IsBareComplement),
            "main" when IsVerb(word) && sentence.Words[word].BaseRelation is "advcl" => [sentence.Words[word].Head],
            "csubj" => sentence.ChildrenOf(word, "csubj"),
            "verb" => Governor(word) is { } g && IsVerb(g) ? [g] : [],
            "adv" => sentence.ChildrenOf(word, "advmod"),
            "undergoer" => Governor(word) is { } g && _undergo.Contains(Lemma(g)) ? _arguments.Subjects(g) : [],
            "under" when !IsVerb(word) => Governor(word) is { } g ? [g] : [],
            "above" => VerbAbove(word) is >= 0 and var v ? _arguments.Subjects(v) : [],
            "border" => Neighbours(word),
            _ => Prepositional(word, slot),
        };

    /// <summary>The lemmas that speak for a phrase: its head, what is joined to it, what modifies it, and what a measure word measures.</summary>
    public IEnumerable<string> Phrase(int head, int depth = 0)
    {
        yield return Lemma(head);
        if (PairedLemma(head) is { } pair)
            yield return pair;
        if (depth > 2)
            yield break;
        foreach (var child in sentence.ChildrenOf(head))
        {
            var relation = sentence.Words[child].BaseRelation;
            if (relation is "compound" or "amod")
                yield return Lemma(child);
            else if (
                relation is "conj"
                || (relation is "nmod" && _measure.Contains(Lemma(head)) && _arguments.CaseOf(child) is "of")
            )
                foreach (var lemma in Phrase(child, depth + 1))
                    yield return lemma;
        }
    }

    /// <summary>The lemma with the one before it: "air strike" and "cease-fire" give <c>air_strike</c>, <c>cease_fire</c>.</summary>
    public string? PairedLemma(int word)
    {
        var before = word - 1;
        if (before >= 0 && sentence.Words[before].Form is "-")
            before--;
        return before < 0 ? null : $"{Lemma(before)}_{Lemma(word)}";
    }

    /// <summary>The verb that carries a noun's act ("launched", "carried out"), above it or in a clause below it; null if there is none.</summary>
    public int? Support(int noun)
    {
        if (Governor(noun) is { } g && _support.Contains(Lemma(g)) && !IsActiveSubject(noun, g))
            return g;
        foreach (var child in sentence.ChildrenOf(noun))
            if (sentence.Words[child].BaseRelation is "acl" && _support.Contains(Lemma(child)))
                return child;
        return null;
    }

    /// <summary>The word above a noun, past measure words ("a wave of attacks") and the first of several joined nouns.</summary>
    public int? Governor(int noun)
    {
        for (var word = noun; sentence.Words[word].Head is >= 0 and var head; word = head)
        {
            var relation = sentence.Words[word].BaseRelation;
            var climbs =
                relation is "conj" or "appos"
                || (relation is "nmod" && _arguments.CaseOf(word) is "of" && _measure.Contains(Lemma(head)));
            if (!climbs || IsVerb(head))
                return relation is "obj" or "nsubj" or "obl" or "xcomp" or "nmod" or "dep" or "root" ? head : null;
        }
        return null;
    }

    bool IsActiveSubject(int noun, int verb) =>
        sentence.Words[noun].Relation is "nsubj" && sentence.Words[noun].Head == verb && !_arguments.IsPassive(verb);

    int VerbAbove(int word)
    {
        var at = sentence.Words[word].Head;
        while (at >= 0 && !IsVerb(at))
            at = sentence.Words[at].Head;
        return at;
    }

    IEnumerable<int> Doers(int word)
    {
        if (IsVerb(word) && sentence.Words[word].BaseRelation is not ("obj" or "nsubj" or "obl" or "nmod"))
            return _arguments.Subjects(word);
        if (sentence.Words[word].Upos is "ADJ" && _arguments.Subjects(word).Any())
            return _arguments.Subjects(word);
        return Support(word) is { } verb ? _arguments.Subjects(verb) : [];
    }

    IEnumerable<int> Complements(int word) =>
        sentence
            .ChildrenOf(word)
            .Where(c =>
                sentence.Words[c].BaseRelation is "xcomp" or "ccomp"
                || (sentence.Words[c].BaseRelation is "advcl" or "acl" && _arguments.MarkOf(c) is "to")
            )
            .Concat(IsVerb(word) ? _arguments.Objects(word).SelectMany(InfinitivesOf) : []);

    // "told them to leave" and "told them that ..." differ.
    bool IsInfinitive(int clause) => _arguments.MarkOf(clause) is "to" || sentence.Words[clause].Relation is "xcomp";

    IEnumerable<int> InfinitivesOf(int noun) =>
        sentence.ChildrenOf(noun).Where(c => sentence.Words[c].BaseRelation is "acl" && _arguments.MarkOf(c) is "to");

    IEnumerable<int> Neighbours(int word)
    {
        foreach (var phrase in _arguments.Phrases(word).Concat(Support(word) is { } v ? _arguments.Phrases(v) : []))
            if (_border.Contains(Lemma(phrase)))
                foreach (var child in sentence.ChildrenOf(phrase))
                    if (
                        IsModifier(child)
                        || sentence.Words[child].Relation is "nmod:poss"
                        || _arguments.CaseOf(child) is "with" or "between" or "of"
                    )
                        yield return child;
    }

    // Parsers hang phrases too high or too low: what the word itself lacks is sought on its object and its supporting verb,
    // but never in a clause with a subject of its own ("asked for help after rebels came from Chad").
    IEnumerable<int> Prepositional(int word, string preposition)
    {
        var near = _arguments.Phrases(word).Where(p => _arguments.CaseOf(p) == preposition).ToList();
        if (near.Count > 0 || preposition is "of")
            return near;
        var bases = IsVerb(word) ? _arguments.Objects(word).Concat(Complements(word)) : [];
        if (Support(word) is { } verb)
            bases = bases.Append(verb);
        return bases
            .Prepend(word)
            .SelectMany(b =>
                _arguments.Phrases(b).Concat(_arguments.Phrases(b).Where(IsNoClause).SelectMany(_arguments.Phrases))
            )
            .Where(p => p != word && _arguments.CaseOf(p) == preposition);
    }

    bool IsNoClause(int phrase) => !sentence.ChildrenOf(phrase, "nsubj").Any();

    // What stands after a verb or noun without a preposition: "taken prisoner", "called it a crime".
    bool IsBareComplement(int child) =>
        sentence.Words[child].BaseRelation is "obj" or "iobj" or "xcomp" or "obl" or "dep" or "appos"
        && _arguments.CaseOf(child) is null;

    // "ruled out sending": parsers call it an adverbial clause as often as a complement.
    bool IsGerundBehind(int verb, int child) =>
        child > verb
        && child <= verb + 2
        && sentence.Words[child] is { Xpos: "VBG", BaseRelation: "advcl" or "xcomp" or "ccomp" or "obj" }
        && _arguments.MarkOf(child) is null;

    bool IsModifier(int child) => sentence.Words[child].BaseRelation is "amod" or "compound";

    bool IsVerb(int word) => sentence.Words[word].Upos is "VERB" or "AUX";

    string Lemma(int word) => book.Vocabulary.Lemma(sentence.Words[word]);
}
