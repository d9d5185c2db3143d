using Casus.Reports;

namespace Casus.Feeds;

/// <summary>One thing to read: its bytes and what was given with them, or the finding that says why it cannot be read.</summary>
/// <param name="Name">Relative to the argument that named it; <c>container#item</c> inside a container.</param>
/// <param name="Path">Where it lies, for messages; never stored.</param>
public sealed record Item(
    string Name,
    string Path,
    ReadOnlyMemory<byte> Bytes,
    Provenance Provenance,
    Finding? Finding = null
);
