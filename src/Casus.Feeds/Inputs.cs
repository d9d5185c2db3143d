using Casus.Feeds.Crawls;
using Casus.Feeds.Packed;
using Casus.Feeds.Syndication;
using Casus.Reports;

namespace Casus.Feeds;

/// <summary>The files, folders and standard input that a command line names, as a stream of items. What each is its content tells; gzip is unpacked on the way.</summary>
/// <param name="paths">As given; <c>-</c> is standard input.</param>
public sealed class Inputs(IReadOnlyList<string> paths, Func<Stream> standardInput)
{
    /// <summary>Files in folders that are of no kind that is read; complete when all items have been taken.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Records of crawls that hold no page; complete when all items have been taken.</summary>
    public int RecordsPassedOver { get; private set; }

    /// <summary>Reads one item after the other, in the order given and ordinally inside folders.</summary>
    public IEnumerable<Item> Items()
    {
        (PassedOver, RecordsPassedOver) = (0, 0);
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
                ? FolderWalk
                    .Files(path)
                    .Where(f => f.Finding is null && InputKinds.MayBeRead(f.Path))
                    .Sum(f => SizeOf(f.Path))
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
        return File.Exists(path)
            ? Single(name, path, isNamed: true)
            : [Item.Unreadable(name, path, InputFindings.Missing())];
    }

    IEnumerable<Item> Folder(string path)
    {
        foreach (var file in FolderWalk.Files(path))
            if (file.Finding is { } finding)
                yield return Item.Unreadable(file.Name, file.Path, finding);
            else if (InputKinds.MayBeRead(file.Path))
                foreach (var item in Single(file.Name, file.Path, isNamed: false))
                    yield return item;
            else
                PassedOver++;
    }

    IEnumerable<Item> StandardInput()
    {
        using var input = new InputStream(standardInput());
        if (Packing(input) is { } packed)
        {
            yield return Item.Unreadable("-", "standard input", packed, input.Taken());
            yield break;
        }
        var kind = InputKinds.Of(input, "");
        if (kind is InputKind.Unknown && input.Peek() == (byte)'{')
            kind = InputKind.JsonLines;
        foreach (var item in Read(input, kind, "-", "standard input", length: null))
            yield return item;
    }

    /// <param name="isNamed">Then it is read as text if nothing else.</param>
    IEnumerable<Item> Single(string name, string path, bool isNamed)
    {
        if (Open(path, out var length, out var finding) is not { } stream)
        {
            yield return Item.Unreadable(name, path, finding!, SizeOf(path));
            yield break;
        }
        using var input = new InputStream(stream);
        if (Packing(input) is { } packed)
        {
            yield return Item.Unreadable(name, path, packed, SizeOf(path));
            yield break;
        }
        var kind = InputKinds.Of(input, path);
        if (kind is InputKind.Unknown && !isNamed)
        {
            PassedOver++;
            yield break;
        }
        foreach (var item in Read(input, kind, name, path, input.IsPacked ? null : length))
            yield return item;
    }

    IEnumerable<Item> Read(InputStream input, InputKind kind, string name, string path, long? length) =>
        kind switch
        {
            InputKind.JsonLines => Lines(input, name, path),
            InputKind.XmlFeed => FeedItems.OfXml(input, name, path),
            InputKind.JsonFeed => FeedItems.OfJson(input, name, path),
            InputKind.Crawl => Crawl(input, name, path),
            InputKind.Html => [Whole(input, name, path, new(MediaKind.Html), length)],
            _ => [Whole(input, name, path, Provenance.Text, length)],
        };

    IEnumerable<Item> Crawl(InputStream input, string name, string path)
    {
        var crawl = new CrawlItems(input, name, path);
        foreach (var item in crawl.Read())
            yield return item;
        RecordsPassedOver += crawl.PassedOver;
    }

    static IEnumerable<Item> Lines(InputStream input, string name, string path)
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

    static Item Whole(InputStream input, string name, string path, Provenance provenance, long? length)
    {
        if (length > InputLimits.Largest || input.All() is not { } bytes)
            return Item.Unreadable(name, path, InputFindings.TooLarge(), SizeOf(path));
        if (input.Failure is { } failure)
            return Item.Unreadable(name, path, failure, input.Taken());
        return bytes.Length == 0
            ? Item.Unreadable(name, path, InputFindings.Empty())
            : new(name, path, bytes, provenance, Size: input.Taken());
    }

    /// <param name="length">Null where it cannot be told.</param>
    static FileStream? Open(string path, out long? length, out Finding? finding)
    {
        (length, finding) = (null, null);
        try
        {
            var stream = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                1
            );
            length = stream.CanSeek ? stream.Length : null;
            return stream;
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

    static Finding? Packing(InputStream input) =>
        OtherPacking.Of(input.Ahead(6)) is var (way, command) ? InputFindings.OtherPacking(way, command) : null;

    static long SizeOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;
}
