namespace Casus.Incidents.Copies;

/// <summary>Where a gram or a telling word stands in two texts that both have it.</summary>
readonly record struct SharedPlace(int A, int B, bool IsGram) : IComparable<SharedPlace>
{
    /// <summary>By the place in the first text.</summary>
    public int CompareTo(SharedPlace other) => (A, B, IsGram).CompareTo((other.A, other.B, other.IsGram));
}
