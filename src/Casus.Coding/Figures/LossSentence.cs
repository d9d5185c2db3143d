using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Trees;

namespace Casus.Coding.Figures;

/// <summary>One sentence with its counts and the questions that reading losses asks of its tree.</summary>
sealed class LossSentence
{
    public LossSentence(
        CodingContext context,
        int index,
        ImmutableArray<NumberMention> numbers,
        FigureKnowledge knowledge
    )
    {
        Context = context;
        Index = index;
        Tree = context.Parsed.Sentences[index];
        Knowledge = knowledge;
        Numbers = [.. numbers.Where(n => Tree.Span.Contains(n.Span))];
        Sites =
        [
            .. Numbers
                .Where(n => n.Use == NumberUse.Count)
                .Select(Site)
                .OfType<CountSite>()
                .Concat(Singles())
                .OrderBy(s => s.First),
        ];
    }

    public CodingContext Context { get; }

    public int Index { get; }

    public ParsedSentence Tree { get; }

    public FigureKnowledge Knowledge { get; }

    public ImmutableArray<NumberMention> Numbers { get; }

    public ImmutableArray<CountSite> Sites { get; }

    public Word this[int word] => Tree.Words[word];

    public int Count => Tree.Words.Length;

    public string Text => Context.Parsed.Text;

    public ReadOnlySpan<char> Plain => Tree.Span.Of(Text);

    public string Lemma(int word) => word >= 0 && word < Count ? this[word].Lemma.ToLowerInvariant() : "";

    public string Form(int word) => word >= 0 && word < Count ? this[word].Form.ToLowerInvariant() : "";

    public bool IsQuestion => Count > 0 && Form(Count - 1) == "?" || Count > 1 && Form(Count - 2) == "?";

    public bool IsNominal(int word) =>
        this[word].Upos is "NOUN" or "PROPN" or "PRON" or "NUM" or "ADJ" or "DET" or "SYM";

    public CountedWord? CountedAs(int word) =>
        word < 0
            ? null
            : Knowledge.CountedAs(Lemma(word))
                ?? Knowledge.CountedAs(Form(word))
                ?? (Form(word).EndsWith('s') ? Knowledge.CountedAs(Form(word)[..^1]) : null);

    /// <summary>"a guard", and in a headline a bare "guard": one of them.</summary>
    IEnumerable<CountSite> Singles()
    {
        for (var noun = 0; noun < Count; noun++)
        {
            if (IsAnother(noun))
                yield return new CountSite(One(this[noun].Span), noun, noun, noun, -1, Single: true);
            if (
                (CountedAs(noun) is not { Kind: CountedKind.Person } && !IsAged(noun))
                || this[noun].Xpos is "NNS" or "NNPS"
                || Knowledge.Is("collective", Form(noun))
            )
                continue;
            if (Numbers.Any(n => n.Use == NumberUse.Count && n.Span.Overlaps(this[noun].Span)))
                continue;
            var first = Article(noun);
            if (first < 0 || Numbers.Any(n => n.Use == NumberUse.Count && n.Span.Overlaps(this[first].Span)))
                continue;
            var span = this[first].Span.Union(this[noun].Span);
            yield return new CountSite(One(span), first, first, noun, noun, Single: true);
        }
    }

    /// <summary>"a 16-year-old" that stands for the person, not before one.</summary>
    internal bool IsAged(int word) =>
        word > 1
        && Knowledge.Is("aged", Form(word))
        && !(this[word].BaseRelation is "amod" or "compound" && !IsLoss(this[word].Head))
        && Knowledge.Is("age-unit", Form(word - 1) == "-" ? Form(word - 2) : Form(word - 1));

    /// <summary>A clipped headline's "shot" may be taken for a noun: "7-year-old shot".</summary>
    bool IsLoss(int word) =>
        word >= 0 && Knowledge.CuesOf(Form(word)).Any(c => c.Role == LossRole.State || c.Role == LossRole.Object);

    static NumberMention One(TextSpan span) => new(span, span, Quantity.Exactly(1), NumberUse.Count, NumberRole.Plain);

    /// <summary>"one guard was killed and another wounded".</summary>
    bool IsAnother(int word) =>
        Form(word) == "another"
        && word + 1 < Count
        && this[word + 1].Upos is "VERB" or "AUX" or "ADJ" or "ADV"
        && !Numbers.Any(n => n.Span.Overlaps(this[word].Span));

    /// <summary>Where the phrase of a single person begins; -1 if the words do not say that it is just one.</summary>
    int Article(int noun)
    {
        if (
            noun + 1 < Count
            && this[noun + 1].Upos is "NOUN" or "PROPN"
            && this[noun].BaseRelation is "compound" or "amod"
            && !IsLoss(noun + 1)
        )
            return -1;
        var first = noun;
        while (
            first > 0
            && first > noun - 6
            && this[first - 1].Upos is "ADJ" or "NOUN" or "PROPN" or "NUM" or "PUNCT"
            && Form(first - 1) is not ("," or "." or ";" or ":" or "\"" or "(" or ")")
        )
            first--;
        if (first > 0 && Form(first - 1) is "a" or "an" or "another")
            return first - 1;
        var headline = Tree.Span.Start < Context.Report.BodyStart;
        return headline && first == 0 && (IsAged(noun) || Form(noun) == CountedAs(noun)?.Lemma) ? noun : -1;
    }

    CountSite? Site(NumberMention number)
    {
        var first = Tree.WordAt(number.Core.Start);
        var last = Tree.WordAt(number.Core.End - 1);
        if (last < 0)
            return null;
        var top = last;
        while (this[top].Head >= 0 && number.Core.Contains(this[this[top].Head].Span))
            top = this[top].Head;
        var head = this[top].Head;
        var quantifies = this[top].BaseRelation is "nummod" or "det" or "amod" or "compound" or "advmod";
        if (quantifies && head > top && IsNominal(head) && IsNearby(last, head))
            return new(number, first, last, head, head);
        return new(number, first, last, top, CountedBehind(number, last));
    }

    /// <summary>No verb or other number between a number and its noun.</summary>
    bool IsNearby(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (
                this[i].Upos is "AUX" or "NUM" or "CCONJ" or "SCONJ"
                || (this[i] is { Upos: "VERB", Xpos: not ("VBN" or "VBG"), BaseRelation: not ("amod" or "compound") })
            )
                return false;
        return true;
    }

    /// <summary>The last noun of the run behind a number: "dozens of [Kurdish fishing] boats", "12 of the wounded".</summary>
    int CountedBehind(NumberMention number, int last)
    {
        var found = -1;
        for (var i = last + 1; i < Count && i <= last + 7; i++)
        {
            var word = this[i];
            if (number.Span.Contains(word.Span))
                continue;
            if (word.Upos is "NOUN" or "PROPN" || CountedAs(i) is not null)
            {
                found = i;
                if (i + 1 < Count && CountedAs(i) is not null && this[i + 1].Upos is not ("NOUN" or "PROPN"))
                    break;
            }
            else if (found >= 0)
                break;
            else if (
                word.Upos is not ("ADJ" or "DET" or "PRON" or "NUM") && Form(i) != "of" && word.Xpos != "VBN"
                || word.Form == ","
            )
                break;
            else if (word.Xpos == "VBN" && Knowledge.CuesOf(Lemma(i)).Length > 0 && !IsBeforeNoun(i))
                break;
        }
        return found;
    }

    bool IsBeforeNoun(int word) => word + 1 < Count && this[word + 1].Upos is "NOUN" or "PROPN";
}

/// <summary>A count where it stands in its sentence.</summary>
/// <param name="First">First word of the number alone.</param>
/// <param name="Last">Last word of the number alone.</param>
/// <param name="Top">Head of the phrase that the number is in.</param>
/// <param name="Counted">The noun that it counts; -1 when it stands alone.</param>
/// <param name="Single">No number stands there: an article or a bare noun says that it is one.</param>
sealed record CountSite(NumberMention Number, int First, int Last, int Top, int Counted, bool Single = false);
