namespace Casus.Exports.Losses;

/// <summary>Dead by whose they were; null where no number is known.</summary>
sealed record DeathCount(long? A, long? B, long? Civilians, long? Unknown)
{
    public static DeathCount None { get; } = new(null, null, null, null);

    public long? Total =>
        (A ?? B ?? Civilians ?? Unknown) is null ? null : (A ?? 0) + (B ?? 0) + (Civilians ?? 0) + (Unknown ?? 0);
}
