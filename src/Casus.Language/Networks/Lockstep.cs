namespace Casus.Language.Networks;

/// <summary>
/// Sentences side by side, the longest first: the words that stand at one step of all of them lie together in rows,
/// so that each step of a recurrent layer is one product with several vectors.
/// </summary>
sealed class Lockstep
{
    int[] _ranks = [];
    int[] _order = [];
    int[] _starts = [];

    public int Steps { get; private set; }

    public void Set(ReadOnlySpan<int> lengths)
    {
        if (_ranks.Length < lengths.Length)
            (_ranks, _order) = (new int[lengths.Length * 2], new int[lengths.Length * 2]);
        for (var i = 0; i < lengths.Length; i++)
            (_order[i], _ranks[i]) = (i, -lengths[i]);
        Array.Sort(_ranks, _order, 0, lengths.Length);
        Steps = -_ranks[0];
        if (_starts.Length < Steps + 1)
            _starts = new int[Steps * 2 + 1];
        var active = lengths.Length;
        for (var step = 0; step < Steps; step++)
        {
            while (-_ranks[active - 1] <= step)
                active--;
            _starts[step + 1] = _starts[step] + active;
        }
        for (var rank = 0; rank < lengths.Length; rank++)
            _ranks[_order[rank]] = rank;
    }

    /// <summary>The first row of a step.</summary>
    public int Start(int step) => _starts[step];

    /// <summary>How many sentences go on at a step.</summary>
    public int Active(int step) => _starts[step + 1] - _starts[step];

    public int Row(int sentence, int step) => _starts[step] + _ranks[sentence];
}
