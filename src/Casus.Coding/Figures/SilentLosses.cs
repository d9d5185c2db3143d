using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Trees;

namespace Casus.Coding.Figures;

/// <summary>Losses without a number ("suffered heavy losses", "soldiers were killed") and single victims ("a guard was killed").</summary>
static class SilentLosses
{
    public static IEnumerable<FigureDraft> Read(LossSentence sentence, List<FigureDraft> counted)
    {
        if (sentence.IsQuestion)
            yield break;
        for (var word = 0; word < sentence.Count; word++)
        {
            if (counted.Any(d => d.Cue == word) || IsCounted(sentence, word))
                continue;
            if ((Noun(sentence, word) ?? Deadly(sentence, word)) is { } silent)
                yield return silent;
            else if (sentence[word].Upos is "VERB" or "ADJ")
                foreach (var draft in Victims(sentence, word))
                    yield return draft;
        }
    }

    static bool IsCounted(LossSentence sentence, int word) =>
        sentence.Sites.Any(s => s.Counted == word || s.Top == word || (s.First <= word && word <= s.Last));

    static FigureDraft? Noun(LossSentence sentence, int word)
    {
        var tree = sentence[word];
        if (tree.Upos != "NOUN" || tree.Xpos != "NNS" || tree.BaseRelation == "compound")
            return null;
        if (Cues.At(sentence, word, word, LossRole.Noun) is not { } cue || Unreal.Is(sentence, word))
            return null;
        if (cue.Kind is not (FigureKind.Killed or FigureKind.Wounded or FigureKind.Losses))
            return null;
        if (
            cue.Words[0] is "life" or "body" or "killed" or "dead" or "victim" or "killing" or "murder"
            || HasNot(sentence, word)
            || IsOfDeath(sentence, word)
            || (cue.Kind == FigureKind.Wounded && IsSomeones(sentence, word))
        )
            return null;
        return IsBareLoss(sentence, word, cue)
            ? null
            : Silent(sentence, new LossHit(cue.Kind, -1, false, cue.Rule), word, tree.Span);
    }

    /// <summary>"with injuries", "his wounds": what somebody told of has, and no loss told here.</summary>
    static bool IsSomeones(LossSentence sentence, int word) =>
        sentence
            .Tree.ChildrenOf(word)
            .Any(c =>
                sentence[c].BaseRelation == "case" && sentence.Knowledge.Is("of-somebody", sentence.Form(c))
                || sentence[c].Relation == "nmod:poss" && sentence[c].Upos == "PRON"
            );

    /// <summary>"died of his injuries": the wounds of one who is dead.</summary>
    static bool IsOfDeath(LossSentence sentence, int word)
    {
        var head = sentence[word].Head;
        return head >= 0
            && sentence[word].BaseRelation is "obl" or "nmod" or "obj"
            && Cues.At(sentence, head, -1, LossRole.Subject, LossRole.Noun, LossRole.State)?.Kind == FigureKind.Killed;
    }

    /// <summary>"without casualties", "no losses", "any deaths": not told of, or denied.</summary>
    static bool HasNot(LossSentence sentence, int word) =>
        sentence
            .Tree.ChildrenOf(word)
            .Any(c =>
                sentence[c].BaseRelation is "case" or "det"
                && sentence.Form(c) is "without" or "no" or "any" or "despite" or "zero"
            )
        || sentence[word].Head is var head
            && head >= 0
            && sentence.Tree.ChildrenOf(head).Any(c => sentence.Form(c) is "not" or "n't" or "n’t" or "never");

    /// <summary>"Losses" may be of money or land: only those who suffer, inflict or lie among troops make them a loss of people.</summary>
    static bool IsBareLoss(LossSentence sentence, int word, LossCue cue)
    {
        if (cue.Words[0] != "loss")
            return false;
        var around = sentence
            .Tree.ChildrenOf(word)
            .Where(c => sentence[c].BaseRelation is "amod" or "compound")
            .ToList();
        if (around.Any(c => sentence.Knowledge.Is("no-loss", sentence.Lemma(c))))
            return true;
        if (around.Any(c => sentence.Knowledge.Is("loss-degree", sentence.Lemma(c))))
            return false;
        if (word + 1 < sentence.Count && sentence.Form(word + 1) == "among")
            return false;
        var head = sentence[word].Head;
        return head < 0
            || !(
                sentence.Knowledge.Is("suffers", sentence.Lemma(head))
                || sentence.Knowledge.Is("inflicts", sentence.Lemma(head))
                || sentence.Knowledge.Is("tells", sentence.Lemma(head))
            );
    }

    static FigureDraft? Deadly(LossSentence sentence, int word)
    {
        var tree = sentence[word];
        if (tree.Upos != "ADJ" || tree.Head < 0 || tree.BaseRelation != "amod")
            return null;
        return
            Cues.At(sentence, word, -1, LossRole.Adjective) is { } cue
            && sentence.Knowledge.Is("deadly-of", sentence.Lemma(tree.Head))
            ? Silent(sentence, new LossHit(cue.Kind, -1, false, cue.Rule), tree.Head, tree.Span) with
            {
                Faceless = true,
            }
            : null;
    }

    static IEnumerable<FigureDraft> Victims(LossSentence sentence, int verb)
    {
        if (Unreal.Is(sentence, verb))
            yield break;
        foreach (var victim in sentence.Tree.ChildrenOf(verb).Concat(Shared(sentence, verb)))
        {
            if (sentence[victim].BaseRelation is not ("nsubj" or "obj") || IsCounted(sentence, victim))
                continue;
            var own = sentence[victim].Head == verb;
            var told = own
                ? TreeLosses.Governing(sentence, victim, victim) ?? WoundPhrases.Behind(sentence, verb, victim, victim)
                : Death(sentence, verb, victim);
            if (told is not { } hit || (hit.Cue != verb && sentence[hit.Cue].Upos != "ADP"))
                continue;
            hit = hit with { Kind = Fatal.Of(sentence, hit) };
            var drafts = sentence
                .Tree.ChildrenOf(victim, "conj")
                .Prepend(victim)
                .Where(one => !IsCounted(sentence, one))
                .Select(one => Victim(sentence, one, hit))
                .OfType<FigureDraft>();
            foreach (var draft in JointVictims.Together(drafts))
                yield return draft;
        }
    }

    /// <summary>"He was taken to a hospital but died": the subject of the verb before is that of the one behind "but".</summary>
    static IEnumerable<int> Shared(LossSentence sentence, int verb)
    {
        var before = sentence[verb].Head;
        return sentence[verb].BaseRelation == "conj" && !sentence.Tree.ChildrenOf(verb, "nsubj").Any()
            ? sentence.Tree.ChildrenOf(before).Where(c => sentence[c].BaseRelation == "nsubj")
            : [];
    }

    static LossHit? Death(LossSentence sentence, int verb, int victim) =>
        Cues.At(sentence, verb, victim, LossRole.Subject) is { Kind: FigureKind.Killed } cue
            ? new LossHit(cue.Kind, verb, false, cue.Rule)
            : null;

    static FigureDraft? Victim(LossSentence sentence, int victim, LossHit hit)
    {
        var word = sentence[victim];
        var known = sentence.CountedAs(victim);
        if (hit.Kind is FigureKind.Killed or FigureKind.Wounded && sentence.Knowledge.Is("one", sentence.Form(victim)))
            return One(Silent(sentence, hit, victim, word.Span)) with { Weak = true, Pronoun = true };
        // "A boy shot himself."
        if (hit.Active && sentence.Knowledge.Is("self", sentence.Form(victim)))
            return One(Silent(sentence, hit, victim, word.Span)) with { Weak = true };
        var named =
            word.Upos == "PROPN"
            && (IsPersonName(sentence, word) || hit.Kind == FigureKind.Killed && IsNobodyElse(sentence, word));
        if (hit.Kind is FigureKind.Displaced or FigureKind.Detained)
            return null;
        // "The two-year-old has died."
        if (sentence.IsAged(victim) && word.Xpos is not ("NNS" or "NNPS"))
            return One(Silent(sentence, hit, victim, word.Span)) with { Weak = true };
        if (!named && (word.Upos != "NOUN" || known is null))
            return null;
        if (word.Xpos is "NNS" or "NNPS" || sentence.Knowledge.Is("collective", sentence.Form(victim)))
            return known is null ? null : Silent(sentence, hit, victim, word.Span);
        var article = sentence.Tree.ChildrenOf(victim, "det").FirstOrDefault(-1);
        var indefinite = article >= 0 && sentence.Form(article) is "a" or "an" or "another";
        if (article >= 0 && sentence.Form(article) is "no" or "any" or "every" or "each")
            return null;
        if (!named && known!.Kind != CountedKind.Person && !indefinite)
            return null;
        var span = article >= 0 && indefinite ? sentence[article].Span.Union(word.Span) : word.Span;
        return One(Silent(sentence, hit, victim, span)) with { Weak = !indefinite };
    }

    static FigureDraft One(FigureDraft draft) => draft with { Quantity = Quantity.Exactly(1), Single = true };

    static bool IsPersonName(LossSentence sentence, Word word) =>
        sentence.Context.Parsed.Names.Any(n =>
            n.Kind == Language.Names.NameKind.Person && n.Sentence == sentence.Index && n.Span.Contains(word.Span)
        );

    /// <summary>What no name finder knows dies as people do.</summary>
    static bool IsNobodyElse(LossSentence sentence, Word word) =>
        word.Xpos == "NNP"
        && sentence.CountedAs(sentence.Tree.WordAt(word.Span.Start)) is null
        && !sentence.Context.Parsed.Names.Any(n => n.Sentence == sentence.Index && n.Span.Contains(word.Span));

    static FigureDraft Silent(LossSentence sentence, LossHit hit, int top, TextSpan span) =>
        new(
            sentence,
            hit.Kind,
            Quantity.Unquantified,
            NumberRole.Plain,
            sentence.CountedAs(top)?.Status,
            top,
            hit.Cue < 0 ? -1 : top,
            hit.Cue,
            hit.Active,
            false,
            [],
            null,
            span
        )
        {
            Rule = hit.Rule,
        };
}
