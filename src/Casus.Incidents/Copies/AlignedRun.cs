using Casus.Reports.Copies;

namespace Casus.Incidents.Copies;

/// <summary>A run of shared grams that keep their distance in both texts, with its first and last place.</summary>
sealed class AlignedRun
{
    /// <summary>How far the next shared gram may be, in words: noise leaves one gram in four or so, and of these the sketch knows its share.</summary>
    const int Gap = 6;
    const int GapOfKnown = 14;
    const int WidestGap = 120;

    /// <summary>Words that noise may add or take between two shared grams, and one more for so many words of the gap.</summary>
    const int Slack = 1;
    const int WordsPerSlack = 16;

    /// <summary>Grams so near one another are one phrase.</summary>
    const int Phrase = 4;

    /// <summary>Phrases that make a run: fewer keep their distance by chance, unless most of their grams are there.</summary>
    const int LeastPhrases = 3;
    const int LongPhrase = 14;
    const int LookBack = 48;

    int _phrases = 1;
    int _lastA;
    int _lastB;

    AlignedRun(int a, int b) => (FirstInA, FirstInB, _lastA, _lastB) = (a, b, a, b);

    public int FirstInA { get; }

    public int FirstInB { get; }

    public int Grams { get; private set; } = 1;

    /// <summary>A run is as much longer than from its first to its last gram as these lie apart.</summary>
    public double LengthInA => Length(_lastA - FirstInA);

    public double LengthInB => Length(_lastB - FirstInB);

    public static IReadOnlyList<AlignedRun> Of(List<(int A, int B)> shared, double rate)
    {
        var gap = (int)Math.Min(WidestGap, Gap + (GapOfKnown / rate));
        var runs = new List<AlignedRun>();
        foreach (var (a, b) in shared)
        {
            var at = runs.Count - 1;
            while (at >= 0 && at >= runs.Count - LookBack && !runs[at].TryAdd(a, b, gap))
                at--;
            if (at < 0 || at < runs.Count - LookBack)
                runs.Add(new(a, b));
        }
        return [.. runs.Where(r => r.IsTold(rate))];
    }

    bool IsTold(double rate)
    {
        var span = _lastA - FirstInA + 1;
        return _phrases >= LeastPhrases || (span + CopySketch.GramLength > LongPhrase && Grams * 2 > span * rate);
    }

    public bool Holds(int position, bool isA) =>
        isA ? position >= FirstInA && position <= _lastA : position >= FirstInB && position <= _lastB;

    /// <summary>Where a place of one text lies in the other.</summary>
    public int Opposite(int position, bool isA)
    {
        var (first, last, from, to) = isA ? (FirstInA, _lastA, FirstInB, _lastB) : (FirstInB, _lastB, FirstInA, _lastA);
        return last == first ? from : from + ((position - first) * (to - from) / (last - first));
    }

    bool TryAdd(int a, int b, int gap)
    {
        var (byA, byB) = (a - _lastA, b - _lastB);
        if (byB <= 0 || byA > gap || Math.Abs(byA - byB) > Slack + (byA / WordsPerSlack))
            return false;
        if (byA > Phrase)
            _phrases++;
        (_lastA, _lastB) = (a, b);
        Grams++;
        return true;
    }

    double Length(int span) => (span + CopySketch.GramLength) * (1 + (1.0 / Math.Max(Grams, 2) / 2));
}
