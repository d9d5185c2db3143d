using Casus.Language;

namespace Casus.Coding.Appeals;

/// <summary>What is asked for, and on what condition.</summary>
static class Asks
{
    const int Reach = 22;
    const string Help = "help";

    public static bool IsHelp(AskSentence sentence, int ask) =>
        First(sentence, ask, Help) is { } help && (First(sentence, ask, "no-help") is not { } other || help < other);

    /// <summary>A council is asked to meet or to act.</summary>
    public static bool Calls(AskSentence sentence, int ask) => First(sentence, ask, "convene") is not null;

    /// <summary>A request to stop, to leave or to talk is no appeal for help.</summary>
    public static bool IsOther(AskSentence sentence, int ask) =>
        First(sentence, ask, "no-help") is { } other && (First(sentence, ask, Help) is not { } help || other < help);

    static int? First(AskSentence sentence, int ask, string role)
    {
        for (var i = ask + 1; i < sentence.Count && i <= ask + Reach; i++)
        {
            if (sentence.Form(i) is ";" or "if" or "unless")
                return null;
            if (
                ((sentence.Is(role, i) && !IsNegated(sentence, i)) || (role is Help && IsAsked(sentence, i)))
                && !IsName(sentence, i)
                && sentence[i].BaseRelation is not "compound"
            )
                return i;
        }
        return null;
    }

    /// <summary>"not to intervene" asks for no intervention, "whether he could help" for none either.</summary>
    public static bool IsNegated(AskSentence sentence, int word) =>
        sentence[word].Upos is "VERB"
            && sentence.HasChild(word, "advmod", c => sentence.Form(c) is "not" or "n't" or "never")
        || sentence.HasChild(word, "mark", c => sentence.Form(c) is "whether");

    /// <summary>"Asked whether Chad would invoke the pact": a question is no appeal.</summary>
    public static bool IsAskedAbout(AskSentence sentence, int word) =>
        sentence.HasChild(word, "mark", c => sentence.Form(c) is "whether" or "if")
        && sentence[word].Head is >= 0 and var above
        && sentence.Lemma(above) is "ask" or "question";

    /// <summary>"for doctors", "requested doctors": what helps stands where it is asked for, and is not whom one asks.</summary>
    static bool IsAsked(AskSentence sentence, int word) =>
        sentence.IsAid(word)
        && (
            sentence[word].BaseRelation is "obj"
            || sentence.HasChild(word, "case", c => sentence.Form(c) is "for")
            || (
                sentence[word].BaseRelation is "conj"
                && sentence[word].Head is >= 0 and var first
                && IsAsked(sentence, first)
            )
        );

    /// <summary>"Mutual Assistance" in a treaty's name and "Security" in an organisation's ask for nothing.</summary>
    static bool IsName(AskSentence sentence, int word)
    {
        var span = sentence[word].Span;
        return Instruments.Find(sentence).Any(i => i.Span.Contains(span))
            || sentence
                .Context.Actors.InSentence(sentence.Index)
                .Any(m =>
                    char.IsUpper(sentence.Text[m.Span.Start])
                    && m.Actor.Kind == Actors.ClaimantKind.Organisation
                    && m.Span.Contains(span)
                );
    }

    public static Ask? Of(AskSentence sentence, int ask)
    {
        var what = ContentSpan(sentence, ask)?.In(sentence.Text);
        var condition = ConditionOf(sentence, ask);
        return what is null ? null : new Ask(what, condition);
    }

    /// <summary>"urgent meeting": the noun with what stands before it.</summary>
    public static Ask Session(AskSentence sentence, int noun)
    {
        var first = noun;
        while (
            first > 0
            && sentence[first - 1].Head >= first
            && sentence[first - 1].BaseRelation is "amod" or "compound"
            && sentence.ActorAt(first - 1) is null
        )
            first--;
        var what = TextSpan.FromBounds(sentence[first].Span.Start, sentence[noun].Span.End);
        return new(what.In(sentence.Text), ConditionOf(sentence, noun));
    }

    /// <summary>"reinforce the eastern flank": the verb to the end of its object.</summary>
    public static Ask Act(AskSentence sentence, int verb)
    {
        var last = sentence
            .Tree.ChildrenOf(verb, "obj")
            .SelectMany(o => sentence.Tree.Subtree(o))
            .TakeWhile(w => sentence[w].Upos is not ("PUNCT" or "SCONJ"))
            .Append(verb)
            .Max();
        var what = TextSpan.FromBounds(sentence[verb].Span.Start, sentence[last].Span.End);
        return new(what.In(sentence.Text), ConditionOf(sentence, verb));
    }

    /// <summary>From the word of help with what describes it to the end of its clause.</summary>
    public static TextSpan? ContentSpan(AskSentence sentence, int ask)
    {
        if (First(sentence, ask, Help) is not { } help)
            return null;
        var first = help;
        while (
            first > ask + 1
            && (sentence[first - 1].Upos is "ADJ" or "NOUN" or "PROPN" or "NUM" || sentence.Form(first - 1) is "-")
            && (sentence[first].Upos is "NOUN" or "PROPN" or "ADJ" || sentence.Form(first) is "-")
            && sentence.ActorAt(first - 1) is null
        )
            first--;
        var last = help;
        while (last + 1 < sentence.Count && last < help + 10 && Continues(sentence, help, last + 1))
            last++;
        while (last > help && sentence[last].Upos is "ADP" or "DET" or "CCONJ" or "PRON")
            last--;
        return TextSpan.FromBounds(sentence[first].Span.Start, sentence[last].Span.End);
    }

    static bool Continues(AskSentence sentence, int help, int next) =>
        sentence[next].Upos switch
        {
            "ADP" => sentence.Form(next) is "of" or "for" or "against",
            "VERB" or "PART" => next <= help + 2 && sentence[help].Upos is "VERB" or "NOUN",
            "PUNCT" or "AUX" or "SCONJ" => false,
            _ => true,
        };

    /// <summary>The condition of a sentence, whatever it is one of.</summary>
    public static string? ConditionOf(AskSentence sentence) => ConditionOf(sentence, _ => true);

    /// <summary>The condition of an act: "if" and what follows hang on it, or on what governs it.</summary>
    public static string? ConditionOf(AskSentence sentence, int act) =>
        ConditionOf(sentence, above => Governs(sentence, above, act));

    static string? ConditionOf(AskSentence sentence, Func<int, bool> isOf)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (
                sentence.Form(i) is "if" or "unless"
                && sentence[i] is { BaseRelation: "mark", Head: >= 0 and var clause }
                && (sentence[clause].Head < 0 || isOf(sentence[clause].Head))
            )
                return sentence.Tree.SubtreeSpan(clause).In(sentence.Text);
        return null;
    }

    static bool Governs(AskSentence sentence, int above, int act)
    {
        while (act >= 0 && act != above)
            act = sentence[act].Head;
        return act >= 0;
    }
}
