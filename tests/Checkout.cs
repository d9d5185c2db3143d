using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using Casus.Language.Knowledge;

namespace Casus.Tests;

/// <summary>The checkout that this test was built from.</summary>
static class Checkout
{
    static readonly Lazy<KnowledgeFiles> Files = new(() => Read(Path("data")));

    public static string Root { get; } =
        typeof(Checkout)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "CheckoutRoot")
            .Value!;

    /// <summary>The shipped data files, read once.</summary>
    public static KnowledgeFiles Knowledge => Files.Value;

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    static KnowledgeFiles Read(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToImmutableSortedDictionary(
                    file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'),
                    file => Bytes(file),
                    StringComparer.Ordinal
                )
        );

    static ImmutableArray<byte> Bytes(string file) =>
        ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(file));
}
