namespace Casus.Coding.Figures;

/// <summary>The word of loss that stands behind a count.</summary>
/// <param name="Rule">File and line of the word.</param>
/// <param name="Active">Its subject did it: "they killed four".</param>
readonly record struct LossHit(FigureKind Kind, int Cue, bool Active, string? Rule = null)
{
    /// <summary>The words that name a toll; null where a word of loss tells it.</summary>
    public TollWords? Toll { get; init; }
}
