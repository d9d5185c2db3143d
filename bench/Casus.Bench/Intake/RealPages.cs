using System.IO.Compression;

namespace Casus.Bench.Intake;

/// <summary>Pages of news sites where the measuring data lie beside the checkout; nothing of them leaves the bench but totals.</summary>
static class RealPages
{
    const int Most = 64;

    /// <summary>Null where they are not.</summary>
    public static IReadOnlyList<string>? Some(string root)
    {
        var folder = Path.Combine(root, "..", "shared", "data", "fundus", "html");
        if (!Directory.Exists(folder))
            return null;
        var files = Directory.EnumerateFiles(folder, "*.html.gz").Order(StringComparer.Ordinal).ToList();
        var every = Math.Max(1, files.Count / Most);
        return [.. files.Where((_, number) => number % every == 0).Take(Most).Select(Unpacked)];
    }

    static string Unpacked(string file)
    {
        using var page = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        return page.ReadToEnd();
    }
}
