namespace Casus.Work;

/// <summary>How far a reading run has got; <paramref name="Bytes"/> counts input bytes done.</summary>
public readonly record struct ReadingProgress(int New, int Known, int Failed, long Bytes)
{
    public int Done => New + Known + Failed;
}
