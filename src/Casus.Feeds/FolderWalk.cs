using Casus.Reports;

namespace Casus.Feeds;

/// <summary>A file found in a folder, by its name below it with <c>/</c>; or the finding that says what could not be walked.</summary>
readonly record struct FoundFile(string Name, string Path, Finding? Finding);

/// <summary>Every file below a folder in ordinal order; hidden ones are passed by, links are followed unless they lead round in a circle.</summary>
static class FolderWalk
{
    public static IEnumerable<FoundFile> Files(string folder) => Walk(folder, "", RealPath(folder), []);

    static IEnumerable<FoundFile> Walk(string folder, string prefix, string real, IReadOnlyList<string> above)
    {
        if (Entries(folder, out var finding) is not { } entries)
        {
            yield return new(prefix.TrimEnd('/'), folder, finding);
            yield break;
        }
        IReadOnlyList<string> holders = [.. above, real];
        foreach (var entry in entries)
        {
            var name = prefix + entry.Name;
            var wrong = Target(entry, real, out var target);
            if (wrong is null && Directory.Exists(target) && holders.Contains(target, StringComparer.Ordinal))
                wrong = InputFindings.Loop();
            if (wrong is not null)
                yield return new(name, entry.FullName, wrong);
            else if (Directory.Exists(target))
                foreach (var file in Walk(entry.FullName, name + "/", target, holders))
                    yield return file;
            else
                yield return new(name, entry.FullName, null);
        }
    }

    static List<FileSystemInfo>? Entries(string folder, out Finding? finding)
    {
        finding = null;
        try
        {
            return
            [
                .. new DirectoryInfo(folder)
                    .EnumerateFileSystemInfos()
                    .Where(entry => entry.Name[0] != '.')
                    .OrderBy(entry => entry.Name, StringComparer.Ordinal),
            ];
        }
        catch (UnauthorizedAccessException)
        {
            finding = InputFindings.Unreadable();
        }
        catch (IOException error)
        {
            finding = InputFindings.Broken(error.Message);
        }
        return null;
    }

    /// <summary>Where the entry really lies.</summary>
    static Finding? Target(FileSystemInfo entry, string realFolder, out string target)
    {
        target = Path.Combine(realFolder, entry.Name);
        if (entry.LinkTarget is null)
            return null;
        try
        {
            var end = entry.ResolveLinkTarget(returnFinalTarget: true);
            if (end is not { Exists: true })
                return InputFindings.DeadLink();
            target = RealPath(end.FullName);
            return null;
        }
        catch (IOException)
        {
            return InputFindings.Loop();
        }
    }

    /// <summary>The path without any link in it.</summary>
    static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = Path.Combine(RealPath(parent), Path.GetFileName(full));
        return
            new DirectoryInfo(here) is { Exists: true, LinkTarget: not null } link
            && link.ResolveLinkTarget(returnFinalTarget: true) is { } end
            ? RealPath(end.FullName)
            : here;
    }
}
