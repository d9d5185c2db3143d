using System.IO.Compression;

namespace Casus.Exports.Archives;

/// <summary>Zip archives that are the same bytes whenever and wherever they are made.</summary>
static class FixedZip
{
    /// <summary>The first moment that a zip can hold.</summary>
    static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A stream that cannot go back gets the same bytes as one that can, by way of memory.</summary>
    public static void Write(Stream stream, Action<ZipArchive> fill)
    {
        if (stream.CanSeek)
        {
            Fill(stream);
            return;
        }
        using var memory = new MemoryStream();
        Fill(memory);
        memory.Position = 0;
        memory.CopyTo(stream);

        void Fill(Stream target)
        {
            using var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
            fill(archive);
        }
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
