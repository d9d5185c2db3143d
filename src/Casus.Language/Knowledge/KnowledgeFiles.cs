using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Casus.Language.Knowledge;

/// <summary>The readable data files (lexicons, rules, models) by their path below <c>data/</c>, already in memory: stages never touch a disk.</summary>
public sealed class KnowledgeFiles(ImmutableSortedDictionary<string, ImmutableArray<byte>> files)
{
    public static KnowledgeFiles Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, ImmutableArray<byte>>(StringComparer.Ordinal));

    /// <summary>These files, each as <paramref name="file"/> gives its bytes.</summary>
    public static KnowledgeFiles From(IEnumerable<string> paths, Func<string, byte[]> file) =>
        new(
            paths.ToImmutableSortedDictionary(
                path => path,
                path => ImmutableCollectionsMarshal.AsImmutableArray(file(path)),
                StringComparer.Ordinal
            )
        );

    public IEnumerable<string> Paths => files.Keys;

    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>The bytes of a file. Throws <see cref="KeyNotFoundException"/> naming the path when it is not there.</summary>
    public ReadOnlyMemory<byte> Bytes(string path) =>
        files.TryGetValue(path, out var bytes)
            ? bytes.AsMemory()
            : throw new KeyNotFoundException($"The data file '{path}' is missing.");

    /// <summary>The text of a file, without a byte order mark. Throws <see cref="FormatException"/> naming file and line where it is not UTF-8.</summary>
    public string Text(string path)
    {
        var bytes = Bytes(path).Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : throw NotUtf8(path, bytes);
    }

    static FormatException NotUtf8(string path, ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        while (bytes.IndexOf((byte)'\n') is >= 0 and var end && Utf8.IsValid(bytes[..end]))
        {
            line++;
            bytes = bytes[(end + 1)..];
        }
        return new($"{path}, line {line}: this is not UTF-8. Save the file as UTF-8.");
    }

    /// <summary>Every file in a folder and those below it, in ordinal order of path: a user's additions stand beside ours.</summary>
    public IEnumerable<string> In(string folder) =>
        files.Keys.Where(path => path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal));

    /// <summary>Eight hexadecimal digits over the paths and bytes of the files that the filter lets through.</summary>
    public string Version(Func<string, bool> filter)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in files.Where(f => filter(f.Key)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{bytes.Length}\n"));
            hash.AppendData(bytes.AsSpan());
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..8];
    }
}
