namespace Casus.Feeds;

/// <summary>A line of an input; <paramref name="Bytes"/> is null when it was too large to be held.</summary>
readonly record struct InputLine(int Number, ReadOnlyMemory<byte>? Bytes, long Size);
