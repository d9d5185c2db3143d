using Casus.Reports.Copies;

namespace Casus.Incidents.Copies;

/// <summary>Whether two sketches are of one text: containment both ways, the wider of which counts.</summary>
static class CopyRule
{
    /// <summary>Fewer words in common are a stock sentence.</summary>
    const double LeastWords = 14;

    /// <summary>So much of one text in the other makes a copy, where it is not taken from the middle of a longer one.</summary>
    const double Most = 0.65;

    /// <summary>So much makes a copy where it is the head of one: what follows a story repeats its end, who cuts one keeps its head.</summary>
    const double Some = 0.3;
    const double HeadWords = 30;

    /// <summary>Few words are told by the facts among them, counted in both texts, or by having most of their grams.</summary>
    const double FewHeadWords = 16;
    const int TellingFacts = 6;
    const double FewWordsDensity = 1 / 3.0;

    /// <summary>Noise that leaves fewer grams still leaves more than half of the facts, being single words.</summary>
    const double ThinDensity = 0.5;
    const double ThinWords = 80;
    const int Head = 25;
    const double HeadShare = 0.35;

    /// <summary>Where it begins in the other, at the latest: local words may stand before it.</summary>
    const double OtherShare = 0.45;

    /// <summary>
    /// Where much local text stands before it, it must be the very beginning of the one and so much of the other: in a round-up a story's head is
    /// a small part.
    /// </summary>
    const double VeryHeadShare = 0.1;
    const double LateShare = 0.8;

    /// <summary>Facts tell a copy from a form filled in anew only where there are so many.</summary>
    const int LeastFacts = 4;

    /// <summary>Where fewer of all telling words are kept, noise is not the reason.</summary>
    const double OthersShare = 0.25;
    const int LeastOthers = 6;

    /// <summary>Of numbers half must be kept: noise spoils few of them, being short, and a form changes most.</summary>
    const int LeastNumbers = 2;

    /// <summary>So much of the longer text as well makes a copy wherever it begins there; less may be one item of a round-up.</summary>
    const double Mutual = 0.5;

    /// <summary>Noise spoils facts as it does other words; a form keeps its words and changes its facts.</summary>
    const double FactShare = 0.65;

    public static CopyKind Of(CopySketch a, CopySketch b)
    {
        var found = Alignment.Of(a, b);
        if (found.WordsOfA < LeastWords || (found.WordsOfA < HeadWords && !IsTelling(found)))
            return IsSame(a, b) ? CopyKind.Whole : CopyKind.None;
        var (ofA, ofB) = (found.WordsOfA / a.Words, found.WordsOfB / b.Words);
        var (inA, inB) = (Start(found.StartInA, a), Start(found.StartInB, b));
        var inLonger = a.Words >= b.Words ? inA : inB;
        var contained = Math.Max(ofA, ofB);
        var isMutual = Math.Min(ofA, ofB) >= Mutual;
        var isWhole = contained >= Most && (inLonger <= HeadShare || isMutual);
        var isHead =
            contained >= Some
            && found.WordsOfA >= (HasFacts(found.Facts) ? FewHeadWords : HeadWords)
            && Math.Min(inA, inB) <= HeadShare
            && (Math.Max(inA, inB) <= OtherShare || IsLate(inA, inB, inA > inB ? ofA : ofB));
        if (!(isWhole || isHead) || !KeepsFacts(found.Facts, found.Others) || IsThin(found))
            return CopyKind.None;
        return isMutual ? CopyKind.Whole : CopyKind.Part;
    }

    static bool IsTelling(Alignment found) => HasFacts(found.Facts) || found.Density > FewWordsDensity;

    /// <summary>Names and numbers in their places: what stock sentences share is other words.</summary>
    static bool HasFacts(KeptWords facts) => facts.Kept >= TellingFacts && facts.Kept >= 2 * facts.Lost;

    /// <summary>Few words, few of their grams and few of the names between them: stock phrases of reports on like matters.</summary>
    static bool IsThin(Alignment found) =>
        found.WordsOfA < ThinWords
        && found.Density < ThinDensity
        && found.Facts.Count >= LeastFacts
        && found.Facts.Kept <= found.Facts.Lost;

    static bool IsLate(double inA, double inB, double ofLate) =>
        Math.Min(inA, inB) <= VeryHeadShare && Math.Max(inA, inB) <= LateShare && ofLate >= Some;

    /// <summary>As a share of the text; the first words of any text are its head.</summary>
    static double Start(int at, CopySketch sketch) => at <= Head ? 0 : (double)at / sketch.Words;

    /// <summary>Of few facts chance takes more or less: half the root of their number is given back.</summary>
    static bool KeepsFacts(KeptWords facts, KeptWords others) =>
        (others.Count < LeastOthers || (facts + others).Share >= OthersShare)
        && (facts.Numbers < LeastNumbers || facts.KeptNumbers * 2 >= facts.Numbers)
        && (
            facts.Count < LeastFacts
            || facts.Kept + (Math.Sqrt(facts.Count) / 2) >= FactShare * others.Share * facts.Count
        );

    static bool IsSame(CopySketch a, CopySketch b) =>
        a.Words > CopySketch.GramLength && a.Words == b.Words && a.Grams.AsSpan().SequenceEqual(b.Grams.AsSpan());
}
