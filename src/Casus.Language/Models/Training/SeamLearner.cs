namespace Casus.Language.Models.Training;

/// <summary>Learns whether a seam parts two words or sentences; right answers teach too until they are right by a margin.</summary>
sealed class SeamLearner(int features, int least)
{
    const int Margin = 8;
    const int Scale = 32;
    const int Cut = 2;

    readonly Perceptron _weights = new(2, least);
    readonly uint[] _features = new uint[features];
    readonly int[] _scores = new int[2];
    int _wrong;
    int _asked;

    /// <summary>To be filled before each question.</summary>
    public Span<uint> Features => _features;

    public void Learn(bool parts)
    {
        _weights.Tick();
        _weights.Score(_features, _scores);
        var right = parts ? 1 : 0;
        var lead = _scores[right] - _scores[1 - right];
        _asked++;
        if (lead <= 0)
            _wrong++;
        if (lead <= Margin)
            _weights.Update(_features, right, 1 - right);
    }

    /// <summary>What went wrong since it was last told.</summary>
    public string Tell()
    {
        var told = $"{_wrong} of {_asked} seams wrong";
        (_wrong, _asked) = (0, 0);
        return told;
    }

    public void Write(ModelWriter writer) => _weights.Write(writer, Scale, Cut);
}
