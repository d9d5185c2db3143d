using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Casus.Web.Layout;

/// <summary>Style sheets and scripts, carried in the assembly; an address holds the file's hash, so it may be kept for ever.</summary>
static class AssetFiles
{
    const string Prefix = "assets/";

    static readonly FrozenDictionary<string, (byte[] Bytes, string Hash)> All = Load();

    public static string Address(string name) => $"/assets/{name}?v={All[name].Hash}";

    public static IResult Answer(string name, HttpResponse response)
    {
        if (!All.TryGetValue(name, out var file))
            return Results.NotFound();
        // A script's own imports name no hash: they are asked for again.
        var named = response.HttpContext.Request.Query["v"] == file.Hash;
        response.Headers.CacheControl = named ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Bytes(file.Bytes, MediaType(name), entityTag: new($"\"{file.Hash}\""));
    }

    static string MediaType(string name) =>
        Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".tsv" => "text/tab-separated-values; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };

    static FrozenDictionary<string, (byte[] Bytes, string Hash)> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = new Dictionary<string, (byte[] Bytes, string Hash)>(StringComparer.Ordinal);
        foreach (
            var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
        )
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            var bytes = copy.ToArray();
            files[name[Prefix.Length..]] = (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
        }
        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
