namespace Casus.Measure.Sayings;

/// <summary>Gold sayings against those read: each is held against the one whose content shares most tokens with it, and the tokens of all are added up.</summary>
sealed class SayingScores
{
    static readonly Saying Nothing = new(new HashSet<int>(), new HashSet<int>(), new HashSet<int>());

    int _sources;
    int _heads;

    public Tally Content { get; private set; }

    public Tally Source { get; private set; }

    public Tally Cue { get; private set; }

    /// <summary>The share of gold sources whose last token lies in the source read.</summary>
    public double HeadCorrect => _sources == 0 ? 0 : (double)_heads / _sources;

    public void Add(IReadOnlyList<Saying> gold, IReadOnlyList<Saying> said)
    {
        foreach (var wanted in gold)
        {
            var best = Best(wanted, said);
            Content += Of(wanted.Content, best.Content);
            Source += Of(wanted.Source, best.Source);
            Cue += Of(wanted.Cue, best.Cue);
            if (wanted.Source.Count == 0)
                continue;
            _sources++;
            _heads += best.Source.Contains(wanted.Source.Max()) ? 1 : 0;
        }
    }

    /// <summary>Of two that share as many tokens the shorter one; one without tokens where none shares any.</summary>
    public static Saying Best(Saying wanted, IReadOnlyList<Saying> said)
    {
        var (best, shared) = (Nothing, 0);
        foreach (var one in said)
        {
            var common = one.Content.Count(wanted.Content.Contains);
            if (common > shared || (common == shared && common > 0 && one.Content.Count < best.Content.Count))
                (best, shared) = (one, common);
        }
        return best;
    }

    static Tally Of(IReadOnlySet<int> gold, IReadOnlySet<int> said) =>
        new(said.Count(gold.Contains), gold.Count, said.Count);

    public IEnumerable<(string Metric, double Value)> Scores()
    {
        foreach (var (name, tally) in new[] { ("content", Content), ("source", Source), ("cue", Cue) })
        {
            yield return ($"{name}_f1", tally.F1);
            yield return ($"{name}_precision", tally.Precision);
            yield return ($"{name}_recall", tally.Recall);
        }
        yield return ("source_head", HeadCorrect);
    }
}
