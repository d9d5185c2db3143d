using Casus.Reports.Copies;

namespace Casus.Incidents.Copies;

/// <summary>A run of shared grams, and telling words between them, that keep their distance in both texts.</summary>
sealed class AlignedRun
{
    /// <summary>How far the next shared place may be, in words: noise leaves one gram in four or so, and of these the sketch knows its share.</summary>
    const int Gap = 6;
    const int GapOfKnown = 14;
    const int WidestGap = 120;

    /// <summary>Words that noise may add or take between two shared places, and one more for so many words of the gap.</summary>
    const int Slack = 1;
    const int WordsPerSlack = 16;

    /// <summary>Places so near one another are one phrase.</summary>
    const int Phrase = 4;

    /// <summary>Phrases that make a run: fewer keep their distance by chance. A telling word apart from all grams is a part of one.</summary>
    const double LeastPhrases = 3;
    const double PhraseOfWord = 0.6;

    /// <summary>Words that stand alike without the grams around them are two texts on one matter: noise leaves more.</summary>
    const double LeastDensity = 0.1;

    /// <summary>So many words with so much of their grams are a run, though noise may have broken it nowhere.</summary>
    const int LongPhrase = 14;
    const double Dense = 1 / 3.0;
    const int LookBack = 48;

    double _phrases;
    int _places = 1;
    int _lastA;
    int _lastB;

    /// <summary>The last place that a word's phrase is told from, and the last gram; below all places where there is none.</summary>
    int _lastPhrase;
    int _lastGram = -2 * Phrase;

    AlignedRun(SharedPlace first)
    {
        (FirstInA, FirstInB, _lastA, _lastB, _lastPhrase) = (first.A, first.B, first.A, first.B, first.A);
        _phrases = first.IsGram ? 1 : PhraseOfWord;
        Count(first);
    }

    public int FirstInA { get; }

    public int FirstInB { get; }

    public int Grams { get; private set; }

    /// <summary>Words of the first text from its first place to its last.</summary>
    public int Span => _lastA - FirstInA + 1;

    /// <summary>A run is as much longer than from its first to its last place as these lie apart.</summary>
    public double LengthInA => Length(_lastA - FirstInA);

    public double LengthInB => Length(_lastB - FirstInB);

    /// <param name="shared">By their place in the first text.</param>
    /// <param name="rate">The share of grams that both sketches know.</param>
    public static IReadOnlyList<AlignedRun> Of(List<SharedPlace> shared, double rate)
    {
        var gap = (int)Math.Min(WidestGap, Gap + (GapOfKnown / rate));
        var runs = new List<AlignedRun>();
        foreach (var place in shared)
        {
            var at = runs.Count - 1;
            while (at >= 0 && at >= runs.Count - LookBack && !runs[at].TryAdd(place, gap))
                at--;
            if (at < 0 || at < runs.Count - LookBack)
                runs.Add(new(place));
        }
        return Apart(runs.Where(r => r.IsTold(rate)));
    }

    /// <summary>Words stand in one place only: of two runs that lie over one another the one with less in common is chance.</summary>
    static List<AlignedRun> Apart(IEnumerable<AlignedRun> runs)
    {
        var apart = new List<AlignedRun>();
        foreach (var run in runs.OrderByDescending(r => r.Grams).ThenBy(r => r.FirstInA).ThenBy(r => r.FirstInB))
            if (!apart.Exists(run.LiesOver))
                apart.Add(run);
        return apart;
    }

    bool LiesOver(AlignedRun other) =>
        (FirstInA <= other._lastA && other.FirstInA <= _lastA)
        || (FirstInB <= other._lastB && other.FirstInB <= _lastB);

    bool IsTold(double rate)
    {
        var density = Grams / (Span * rate);
        return (_phrases >= LeastPhrases && density >= LeastDensity)
            || (Span + CopySketch.GramLength > LongPhrase && density > Dense);
    }

    public bool Holds(int position, bool isA) =>
        isA ? position >= FirstInA && position <= _lastA : position >= FirstInB && position <= _lastB;

    /// <summary>Where a place of one text lies in the other.</summary>
    public int Opposite(int position, bool isA)
    {
        var (first, last, from, to) = isA ? (FirstInA, _lastA, FirstInB, _lastB) : (FirstInB, _lastB, FirstInA, _lastA);
        return last == first ? from : from + ((position - first) * (to - from) / (last - first));
    }

    bool TryAdd(SharedPlace place, int gap)
    {
        var (byA, byB) = (place.A - _lastA, place.B - _lastB);
        if (byB < 0 || byA > gap || Math.Abs(byA - byB) > Slack + (byA / WordsPerSlack))
            return false;
        var before = place.IsGram ? _lastGram : Math.Max(_lastGram + CopySketch.GramLength - 1, _lastPhrase);
        if (place.A - before > Phrase)
            (_phrases, _lastPhrase) = (_phrases + (place.IsGram ? 1 : PhraseOfWord), place.A);
        (_lastA, _lastB) = (place.A, place.B);
        _places++;
        Count(place);
        return true;
    }

    void Count(SharedPlace place)
    {
        if (!place.IsGram)
            return;
        Grams++;
        _lastGram = place.A;
    }

    double Length(int span) => (span + CopySketch.GramLength) * (1 + (1.0 / Math.Max(_places, 2) / 2));
}
