namespace Casus.Storage;

/// <summary>The format of a store, and the one that this program writes and its next writer brings it to.</summary>
/// <param name="Copy">Where it is kept as it is now before that; null where the step leaves it as it was whatever happens.</param>
/// <param name="Copies">Where it is kept as it was before earlier steps.</param>
public sealed record StoreFormat(int Written, int Current, string? Copy, IReadOnlyList<string> Copies);
