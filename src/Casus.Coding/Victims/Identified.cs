using Casus.Coding.Figures;

namespace Casus.Coding.Victims;

/// <summary>Who they were, told in a sentence of its own: "the dead were Jane Roe and …", "the victims were identified as …", "among the injured is …".</summary>
static class Identified
{
    public static IEnumerable<(int Head, LossHit Hit)> Of(
        LossSentence sentence,
        IReadOnlyDictionary<string, FigureKind> before
    )
    {
        for (var word = 0; word < sentence.Count; word++)
        {
            if (sentence[word].BaseRelation is not "nsubj" || sentence[word].Head < 0)
                continue;
            var verb = sentence[word].Head;
            if (FateOf(sentence, word, before) is not { } fate)
                continue;
            // "The dead were A and B": the tree hangs all on A.
            if (sentence.Tree.ChildrenOf(verb, "cop").Any() && sentence[verb].Upos is "PROPN" or "NOUN")
                foreach (var one in SufferedWords.Joined(sentence, verb))
                    yield return (one, new(fate, word, false));
            if (!sentence.Knowledge.Is("identifies", sentence.Lemma(verb)))
                continue;
            foreach (var child in sentence.Tree.ChildrenOf(verb))
                if (
                    sentence[child].BaseRelation is "obl" or "xcomp" or "obj" or "advcl"
                    && (
                        sentence[child].BaseRelation is "xcomp" or "obj"
                        || sentence.Tree.ChildrenOf(child, "case").Any(c => sentence.Form(c) == "as")
                    )
                )
                    foreach (var one in SufferedWords.Joined(sentence, child))
                        yield return (one, new(fate, word, false));
        }
    }

    /// <summary>By the noun itself ("the injured"), or by what befell those whom a sentence before called so ("the students").</summary>
    static FigureKind? FateOf(LossSentence sentence, int noun, IReadOnlyDictionary<string, FigureKind> before)
    {
        var cue = Cues.At(sentence, noun, -1, LossRole.Noun, LossRole.State);
        return cue is { Kind: not FigureKind.Losses } ? cue.Kind
            : before.TryGetValue(sentence.Lemma(noun), out var fate) ? fate
            : cue is not null && before.TryGetValue("", out var last) ? last
            : null;
    }
}
