namespace Casus.Ledger.Checks;

/// <summary>Counts what was checked and keeps what was wrong.</summary>
sealed class Tally
{
    /// <summary>A ledger that is wrong throughout need not be told of line by line.</summary>
    const int Kept = 1000;

    readonly List<string> _wrong = [];
    long _count;

    public void Check(bool holds, string where, string otherwise)
    {
        _count++;
        if (!holds && _wrong.Count < Kept)
            _wrong.Add($"{where}: {otherwise}");
    }

    public CheckResult As(string what) => new(what, _count, _wrong);
}
