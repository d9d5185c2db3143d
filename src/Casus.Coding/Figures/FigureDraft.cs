using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Figures;

/// <summary>A loss as its sentence tells it, before it is known by whose word.</summary>
/// <param name="Counted">The word counted, -1 when the number stands alone.</param>
/// <param name="Cue">The word of loss, -1 when only the noun tells it.</param>
sealed record FigureDraft(
    LossSentence Sentence,
    FigureKind Kind,
    Quantity Quantity,
    NumberRole Role,
    VictimStatus? Status,
    int Top,
    int Counted,
    int Cue,
    bool Active,
    bool Partial,
    ImmutableArray<FigurePart> Parts,
    FigureKind? TurnedFrom,
    TextSpan Span
)
{
    /// <summary>File and line of the word of loss.</summary>
    public string? Rule { get; init; }

    /// <summary>The words that name the toll which the number is.</summary>
    public TollWords? Toll { get; init; }

    /// <summary>The loss before whose victims are of the same side: "killing six cooks and wounding 14".</summary>
    public FigureDraft? Like { get; init; }

    /// <summary>The word tells of a loss and of nobody who suffered it: "deadly".</summary>
    public bool Faceless { get; init; }

    /// <summary>A single victim without a number, whom a real number of the same kind makes redundant.</summary>
    public bool Weak { get; init; }

    /// <summary>One person whom the words single out, with no number: "a guard", "the boy", "Rivera".</summary>
    public bool Single { get; init; }

    /// <summary>"He died": somebody hurt before, or it is no loss that is told here.</summary>
    public bool Pronoun { get; init; }

    /// <summary>"Three of the wounded died": added to the dead, and never all of them; "two of the four shot" tells of all.</summary>
    public bool IsOfTheHurt => TurnedFrom is not null && !Single && Kind == FigureKind.Killed && !IsOfAll();

    bool IsOfAll()
    {
        var from = Sentence.Tree.WordAt(Span.End - 1) + 1;
        for (var i = from; i < Sentence.Count && i < from + 3; i++)
            if (Sentence[i].Upos == "NUM")
                return true;
        return false;
    }

    /// <summary>"They treated 80 wounded": hurt before the sentence begins, whatever its verb tells.</summary>
    public bool IsOfNoun() =>
        Cue < 0 || Counted < 0 && Sentence[Cue].BaseRelation is "obj" or "acl" or "amod" && !Is("hits");

    /// <summary>"Two of the victims", "one of them"; "four of its soldiers" are of an army, not of those who suffered.</summary>
    bool IsOfThose()
    {
        var of = Sentence.Tree.WordAt(Span.End - 1) + 1;
        return Sentence.Form(of) == "of"
            && of + 1 < Sentence.Count
            && Sentence[of + 1] is { Upos: "DET" or "PRON", Xpos: not "PRP$" };
    }

    /// <summary>"Police found four victims": those in one place at one time, who may be some of all.</summary>
    public bool IsFound()
    {
        for (var (word, climb) = (Top, 0); word >= 0 && climb < 3; climb++)
        {
            var relation = Sentence[word].BaseRelation;
            word = Sentence[word].Head;
            if (word < 0 || Sentence[word].Upos != "VERB")
                continue;
            var lemma = Sentence.Lemma(word);
            return relation is "obj" && Sentence.Knowledge.Is("finds", lemma)
                || relation is "nsubj" && Sentence.Knowledge.Is("finds-or-takes", lemma);
        }
        return false;
    }

    /// <summary>Its word of loss bears the mark.</summary>
    public bool Is(string mark) =>
        Cue >= 0
        && (Sentence.Knowledge.Is(mark, Sentence.Lemma(Cue)) || Sentence.Knowledge.Is(mark, Sentence.Form(Cue)));

    /// <summary>"three others", "another man": told apart from those told before.</summary>
    public bool IsElse()
    {
        var last = Math.Max(Counted, Sentence.Tree.WordAt(Span.End - 1));
        for (var i = Sentence.Tree.WordAt(Span.Start); i >= 0 && i <= last; i++)
            if (Sentence.Knowledge.Is("besides", Sentence.Form(i)))
                return true;
        return false;
    }

    /// <summary>"two other men", "one" with no noun: some of those counted, unless it is a count on top of one.</summary>
    public bool IsOfSome()
    {
        if (Role != NumberRole.Plain)
            return false;
        if (IsOfThose())
            return true;
        if (Counted < 0 || Counted <= Sentence.Tree.WordAt(Span.End - 1))
            return Quantity == Quantity.Exactly(1) && Span.Start >= Sentence.Context.Report.BodyStart;
        for (var i = Sentence.Tree.WordAt(Span.Start); i >= 0 && i <= Counted; i++)
            if (Sentence.Knowledge.Is("besides", Sentence.Form(i)))
                return true;
        return false;
    }
}
