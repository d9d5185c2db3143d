using System.Collections.Frozen;
using System.Formats.Tar;
using System.IO.Compression;

namespace Casus.Measure.Pages;

/// <summary>Saved pages by file name: those in folders, and those in a packed archive, which is held in memory.</summary>
sealed class PageFiles
{
    readonly FrozenDictionary<string, byte[]> _packed;
    readonly IReadOnlyList<string> _folders;

    PageFiles(Dictionary<string, byte[]> packed, IReadOnlyList<string> folders) =>
        (_packed, _folders) = (packed.ToFrozenDictionary(StringComparer.Ordinal), folders);

    /// <summary>Looks in folders before archives; of two pages with one name in the archives the first stands.</summary>
    public static PageFiles In(IEnumerable<string> folders, IEnumerable<string> archives)
    {
        var packed = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var archive in archives.Where(File.Exists))
        {
            using var file = File.OpenRead(archive);
            using var plain = new GZipStream(file, CompressionMode.Decompress);
            using var tar = new TarReader(plain);
            while (tar.GetNextEntry() is { } entry)
                if (entry.DataStream is { } data)
                {
                    using var bytes = new MemoryStream();
                    data.CopyTo(bytes);
                    packed.TryAdd(Path.GetFileName(entry.Name), bytes.ToArray());
                }
        }
        return new(packed, [.. folders.Where(Directory.Exists)]);
    }

    /// <summary>The page's bytes, unpacked where its name ends in <c>.gz</c>; null when it is nowhere.</summary>
    public byte[]? Read(string name)
    {
        foreach (var folder in _folders)
            if (Path.Combine(folder, name) is var path && File.Exists(path))
                return Unpacked(path);
        return _packed.GetValueOrDefault(name);
    }

    static byte[] Unpacked(string path)
    {
        if (Path.GetExtension(path) != ".gz")
            return File.ReadAllBytes(path);
        using var file = File.OpenRead(path);
        using var plain = new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        plain.CopyTo(bytes);
        return bytes.ToArray();
    }
}
