using Casus.Reports;

namespace Casus.Feeds;

/// <summary>One thing to read: its bytes and what was given with them, or the finding that says why it cannot be read.</summary>
/// <param name="Name">Relative to the argument that named it; <c>container#item</c> inside a container.</param>
/// <param name="Path">Where it lies, for messages; never stored.</param>
/// <param name="Size">How many bytes of the input it took, so that progress can be told.</param>
public sealed record Item(
    string Name,
    string Path,
    ReadOnlyMemory<byte> Bytes,
    Provenance Provenance,
    Finding? Finding = null,
    long Size = 0
)
{
    /// <summary>What is odd about how it came, though it can be read.</summary>
    public IReadOnlyList<Finding> Notes { get; init; } = [];

    /// <summary>An item that cannot be read.</summary>
    public static Item Unreadable(string name, string path, Finding finding, long size = 0) =>
        new(name, path, default, Provenance.Text, finding, size);
}
