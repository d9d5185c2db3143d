using Casus.Reports;

namespace Casus.Feeds;

/// <summary>The files, folders and standard input that a command line names, as a stream of items.</summary>
/// <param name="paths">As given; <c>-</c> is standard input.</param>
public sealed class Inputs(IReadOnlyList<string> paths, Func<Stream> standardInput)
{
    static readonly string[] Html = [".html", ".htm"];
    static readonly string[] Lines = [".jsonl", ".ndjson"];

    /// <summary>Files in folders that are of no kind that is read; complete when all items have been taken.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Reads one item after the other, in the order given and ordinally inside folders.</summary>
    public IEnumerable<Item> Items()
    {
        PassedOver = 0;
        foreach (var path in paths)
        foreach (var item in Named(path))
            yield return item;
    }

    /// <summary>How many bytes there are to read; null when standard input is among them.</summary>
    public long? Size()
    {
        if (paths.Contains("-", StringComparer.Ordinal))
            return null;
        long size = 0;
        foreach (var path in paths)
            size += Directory.Exists(path)
                ? FolderWalk.Files(path).Where(f => f.Finding is null && IsKnown(f.Path)).Sum(f => SizeOf(f.Path))
                : SizeOf(path);
        return size;
    }

    IEnumerable<Item> Named(string path)
    {
        if (path == "-")
            return StandardInput();
        if (Directory.Exists(path))
            return Folder(path);
        var name = Path.GetFileName(path);
        return File.Exists(path) ? Single(name, path) : [Item.Unreadable(name, path, InputFindings.Missing())];
    }

    IEnumerable<Item> Folder(string path)
    {
        foreach (var file in FolderWalk.Files(path))
            if (file.Finding is { } finding)
                yield return Item.Unreadable(file.Name, file.Path, finding);
            else if (IsKnown(file.Path))
                foreach (var item in Single(file.Name, file.Path))
                    yield return item;
            else
                PassedOver++;
    }

    IEnumerable<Item> StandardInput()
    {
        using var input = new InputStream(standardInput());
        if (input.Peek() == (byte)'{')
            foreach (var item in JsonLines.Read(input, "-", "standard input"))
                yield return item;
        else
            yield return Whole(input, "-", "standard input", Provenance.Text);
    }

    static IEnumerable<Item> Single(string name, string path)
    {
        if (Open(path, out var finding) is not { } input)
        {
            yield return Item.Unreadable(name, path, finding!, SizeOf(path));
            yield break;
        }
        using (input)
        {
            if (Has(path, Lines))
            {
                var any = false;
                foreach (var item in JsonLines.Read(input, name, path))
                {
                    any = true;
                    yield return item;
                }
                if (!any)
                    yield return Item.Unreadable(name, path, InputFindings.Empty());
            }
            else
                yield return Whole(input, name, path, Has(path, Html) ? new(MediaKind.Html) : Provenance.Text);
        }
    }

    static Item Whole(InputStream input, string name, string path, Provenance provenance)
    {
        if (input.All() is not { } bytes)
            return Item.Unreadable(name, path, InputFindings.TooLarge(), SizeOf(path));
        if (input.Failure is { } failure)
            return Item.Unreadable(name, path, failure, bytes.Length);
        return bytes.Length == 0
            ? Item.Unreadable(name, path, InputFindings.Empty())
            : new(name, path, bytes, provenance, Size: bytes.Length);
    }

    static InputStream? Open(string path, out Finding? finding)
    {
        finding = null;
        try
        {
            var stream = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                1
            );
            if (!stream.CanSeek || stream.Length <= InputLimits.Largest || Has(path, Lines))
                return new(stream);
            stream.Dispose();
            finding = InputFindings.TooLarge();
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

    static long SizeOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    static bool IsKnown(string path) => Has(path, [".txt"]) || Has(path, Html) || Has(path, Lines);

    static bool Has(string path, ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
