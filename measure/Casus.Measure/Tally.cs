namespace Casus.Measure;

/// <summary>What was right, out of what the gold holds and what was said; tallies of parts add up to that of the whole.</summary>
public readonly record struct Tally(long Right, long Gold, long Said)
{
    public double Precision => Ratio(Right, Said);

    public double Recall => Ratio(Right, Gold);

    /// <summary>Twice the right ones over both counts; 0 where nothing was right, as the shared tasks have it.</summary>
    public double F1 => Ratio(2 * Right, Gold + Said);

    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, a.Gold + b.Gold, a.Said + b.Said);

    static double Ratio(long part, long whole) => whole == 0 ? 0 : (double)part / whole;
}
