using Casus.Coding.Figures;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Names;

namespace Casus.Coding.Victims;

/// <summary>The noun phrase for those who suffered: whether it is of people, how many they are, and its words.</summary>
static class VictimPhrase
{
    static readonly Quantity Several = new(2, null, null, Modifier.Vague);

    public static bool IsPerson(LossSentence sentence, int head)
    {
        var word = sentence[head];
        if (word.Upos is "NUM")
            return true;
        if (word.Upos is not ("NOUN" or "PROPN" or "ADJ"))
            return false;
        var name = sentence.Context.Parsed.Names.FirstOrDefault(n =>
            n.Sentence == sentence.Index && n.FirstWord <= head && head <= n.LastWord
        );
        return name is null
            ? sentence.CountedAs(head) is not { Kind: not CountedKind.Person } && IsAnyone(sentence, head)
            : name.Kind is NameKind.Person || sentence.CountedAs(head) is { Kind: CountedKind.Person };
    }

    static bool IsAnyone(LossSentence sentence, int head) =>
        sentence.CountedAs(head) is { Kind: CountedKind.Person }
        || sentence[head].Upos is "PROPN"
        || sentence.Knowledge.Is("collective", sentence.Form(head))
        || sentence.Knowledge.HasPersonEnding(sentence.Lemma(head));

    /// <summary>By the noun, or by a word that describes it: "army officers".</summary>
    public static VictimStatus? Status(LossSentence sentence, int head) =>
        sentence
            .Tree.ChildrenOf(head)
            .Where(c => sentence[c].BaseRelation is "amod" or "compound" or "nmod" && c < head)
            .Append(head)
            .Select(w => sentence.CountedAs(w)?.Status)
            .FirstOrDefault(s => s is not null);

    public static bool PointsBack(LossSentence sentence, int head) =>
        sentence[head] is { Upos: "NOUN", Xpos: "NN" }
        && sentence.Tree.ChildrenOf(head, "det").Any(d => sentence.Form(d) is "the" or "this" or "that")
        && !sentence.Tree.ChildrenOf(head).Any(c => sentence[c].BaseRelation is "nmod" or "appos" or "flat");

    public static Quantity Number(LossSentence sentence, int head)
    {
        foreach (var site in sentence.Sites)
            if (site.Counted == head || (site.Counted < 0 && site.Top == head))
                return site.Number.Quantity;
        return sentence[head].Xpos is "NNS" or "NNPS" || sentence.Knowledge.Is("collective", sentence.Form(head))
            ? Several
            : Quantity.Exactly(1);
    }

    public static TextSpan Words(LossSentence sentence, int head)
    {
        var span = sentence[head].Span;
        foreach (var child in sentence.Tree.ChildrenOf(head))
            if (
                sentence[child].BaseRelation is "flat" or "compound" or "amod" or "nmod" or "appos" or "nummod"
                && !sentence.Tree.Subtree(child).Any(w => sentence[w].Upos is "VERB")
            )
                span = span.Union(sentence.Tree.SubtreeSpan(child));
        return span;
    }
}
