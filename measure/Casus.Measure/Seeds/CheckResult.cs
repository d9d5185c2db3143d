namespace Casus.Measure.Seeds;

/// <summary>Which expectations a ledger holds, by kind; what hangs on something missing counts as failed.</summary>
public sealed class CheckResult
{
    readonly SortedDictionary<string, Tally> _kinds = new(StringComparer.Ordinal);
    readonly List<string> _fails = [];

    /// <summary>Right and Gold of each kind of expectation.</summary>
    public IReadOnlyDictionary<string, Tally> Kinds => _kinds;

    /// <summary>A line per expectation that does not hold, and per figure or appeal too many.</summary>
    public IReadOnlyList<string> Fails => _fails;

    public int Extra { get; private set; }

    /// <summary>Events that serve an expectation, of those expected and those made.</summary>
    public Tally Events { get; internal set; }

    public long Held => _kinds.Values.Sum(t => t.Right);

    public long Total => _kinds.Values.Sum(t => t.Gold);

    public double Ratio => Total == 0 ? 0 : (double)Held / Total;

    internal void Say(string kind, bool holds, string what)
    {
        _kinds[kind] = _kinds.GetValueOrDefault(kind) + new Tally(holds ? 1 : 0, 1, 1);
        if (!holds)
            _fails.Add($"{kind}: {what}");
    }

    internal void SayExtra(string what)
    {
        Extra++;
        _fails.Add($"extra {what}");
    }
}
