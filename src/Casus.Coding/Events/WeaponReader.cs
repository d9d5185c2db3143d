using Casus.Coding.Rules;
using Casus.Language.Trees;

namespace Casus.Coding.Events;

/// <summary>What an act was done with, by the weapons in its own phrases.</summary>
sealed class WeaponReader(ParsedSentence sentence, Slots slots, EventKnowledge knowledge)
{
    /// <summary>The mode that the weapons named with the act give; null when there are none.</summary>
    public string? Mode(int word)
    {
        var found = Instruments(word).Select(w => knowledge.Weapons.GetValueOrDefault(Lemma(w))).ToHashSet();
        return knowledge.WeaponRank.FirstOrDefault(found.Contains);
    }

    IEnumerable<int> Instruments(int word)
    {
        var isVerb = sentence.Words[word].Upos is "VERB";
        var roots = slots.Support(word) is { } support ? new List<int> { word, support } : [word];
        if (isVerb)
            roots.AddRange(slots.Arguments.Subjects(word));
        var open = new Stack<int>(roots);
        var seen = new HashSet<int>(roots);
        while (open.TryPop(out var at))
        {
            yield return at;
            foreach (var child in sentence.ChildrenOf(at))
                if (MayHoldWeapon(child, at == word && isVerb) && seen.Add(child))
                    open.Push(child);
        }
    }

    bool MayHoldWeapon(int child, bool ofVerb) =>
        sentence.Words[child].BaseRelation switch
        {
            "obj" => !ofVerb,
            "nsubj" => sentence.Words[child].Relation is "nsubj",
            "compound" or "amod" or "conj" => sentence.Words[child].Upos is not "VERB",
            "obl" or "nmod" => slots.Arguments.CaseOf(child)
                is "with"
                    or "by"
                    or "of"
                    or "from"
                    or "using"
                    or "in"
                    or "including",
            "advcl" or "acl" => sentence.Words[child].Lemma
                is "use"
                    or "involve"
                    or "fire"
                    or "include"
                    or "explode"
                    or "detonate",
            _ => false,
        };

    string Lemma(int word) => knowledge.Rules.Vocabulary.Lemma(sentence.Words[word]);
}
