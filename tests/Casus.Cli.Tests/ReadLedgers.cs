using System.Collections.Concurrent;
using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>Ledgers that many tests begin with: read once by the program, then copied.</summary>
static class ReadLedgers
{
    static readonly ConcurrentDictionary<string, Lazy<byte[]>> Made = new(StringComparer.Ordinal);

    /// <summary>The folder afterwards is that of a test that has read the files in it into <c>casus.db</c>.</summary>
    public static void Put(ScratchFolder folder)
    {
        string[] names =
        [
            .. Directory.GetFiles(folder.Root).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal),
        ];
        var key = string.Join('\0', names.Select(name => $"{name}\0{File.ReadAllText(folder.Path(name))}"));
        File.WriteAllBytes(folder.Path("casus.db"), Made.GetOrAdd(key, _ => new(() => Read(folder, names))).Value);
    }

    static byte[] Read(ScratchFolder folder, string[] names)
    {
        Assert.Equal(0, CasusProgram.Run(folder.Root, ["read", .. names, "--quiet"]).Code);
        return File.ReadAllBytes(folder.Path("casus.db"));
    }
}
