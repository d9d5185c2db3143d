namespace Casus.Cli;

/// <summary>How fast, and how long still.</summary>
static class ReadingRate
{
    /// <summary>Before this the speed says nothing about the rest.</summary>
    static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    public static string Of(int done, TimeSpan elapsed) =>
        elapsed <= TimeSpan.Zero ? "" : $"{Counted.Number((long)(done / elapsed.TotalSeconds))}/s";

    /// <param name="share">How much of the input is done, from 0 to 1; null when that cannot be told.</param>
    public static string Words(int done, TimeSpan elapsed, double? share)
    {
        var words = $"{Counted.Of(done, "report")}  {Of(done, elapsed)}";
        return share is > 0 and < 1 && elapsed > Settling
            ? $"{words}  {Counted.Time(elapsed * ((1 - share.Value) / share.Value))} left"
            : words;
    }
}
