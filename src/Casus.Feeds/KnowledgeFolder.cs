using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casus.Language.Knowledge;

namespace Casus.Feeds;

/// <summary>Loads the data files of one or more folders; a file of a later folder takes the place of an earlier one of the same path.</summary>
public static class KnowledgeFolder
{
    /// <summary>Pages for people (<c>.md</c>) and hidden files are left out. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> when a folder cannot be read.</summary>
    public static KnowledgeFiles Load(IEnumerable<string> folders)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<byte>>(StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder))
                throw new DirectoryNotFoundException($"There is no data folder {folder}.");
            foreach (var file in FolderWalk.Files(folder))
                if (file.Finding is { } finding)
                    throw new IOException($"{file.Path}: {finding.Message}");
                else if (!file.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                    files[file.Name] = ImmutableCollectionsMarshal.AsImmutableArray(Bytes(file.Path));
        }
        return new(files.ToImmutable());
    }

    /// <summary>The size is looked at before anything is read.</summary>
    static byte[] Bytes(string path)
    {
        var size = new FileInfo(path).Length;
        if (size > InputLimits.LargestKnowledge)
            throw new IOException(
                $"{path} has {size / 1_000_000} MB, more than the {InputLimits.LargestKnowledgeInWords} that a data file may have; nothing of it was read. Part it into several files, or take it out of the folder."
            );
        return File.ReadAllBytes(path);
    }
}
