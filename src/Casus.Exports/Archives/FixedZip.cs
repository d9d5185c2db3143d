using System.IO.Compression;

namespace Casus.Exports.Archives;

/// <summary>Zip archives that are the same bytes whenever and wherever they are made. Nothing of them is held.</summary>
static class FixedZip
{
    /// <summary>The first moment that a zip can hold.</summary>
    static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Leaves the stream open. One that can go back gets the same bytes as one that cannot.</summary>
    public static void Write(Stream stream, Action<ZipArchive> fill)
    {
        using var archive = new ZipArchive(new OnwardStream(stream), ZipArchiveMode.Create, leaveOpen: true);
        fill(archive);
    }

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
