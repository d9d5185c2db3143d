using System.IO.Compression;

namespace Casus.Exports.Archives;

/// <summary>Zip archives that are the same bytes whenever and wherever they are made.</summary>
static class FixedZip
{
    /// <summary>The first moment that a zip can hold.</summary>
    static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Add(ZipArchive archive, string name, Action<Stream> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Always;
        // Rights differ from system to system.
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        write(stream);
    }
}
