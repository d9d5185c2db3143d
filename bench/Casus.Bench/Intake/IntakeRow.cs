using System.Globalization;

namespace Casus.Bench.Intake;

/// <summary>One kind of input: how many there were, in how many bytes, and the processor seconds of the best round.</summary>
sealed record IntakeRow(string What, int Count, long Bytes, double Seconds)
{
    public string? Peer { get; init; }

    public double? PeerSeconds { get; init; }

    /// <summary>Why there is no peer.</summary>
    public string Skipped { get; init; } = "";

    /// <summary>What nobody is faster than, in processor seconds.</summary>
    public double? Bound { get; init; }

    public string Line =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {What} | {Count:#,0} | {Bytes / 1024.0 / Count:#,0} | {Count / Seconds:#,0} | {Bytes / 1e6 / Seconds:#,0.0} | {Beside}\n"
        );

    string Beside =>
        PeerSeconds is { } seconds
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Peer} | {Count / seconds:#,0} | {seconds / Seconds:0.0} × |"
            )
            : "– | – | – |";
}
