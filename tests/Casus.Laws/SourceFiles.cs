using Casus.Tests;

namespace Casus.Laws;

/// <summary>The C# files of the checkout by their path below it, with <c>/</c>.</summary>
static class SourceFiles
{
    public static IReadOnlyList<string> In(params string[] folders) =>
        [
            .. folders
                .SelectMany(f => Directory.EnumerateFiles(Checkout.Path(f), "*.cs", SearchOption.AllDirectories))
                .Select(f => Path.GetRelativePath(Checkout.Root, f).Replace('\\', '/'))
                .Where(f => !f.Split('/').Any(part => part is "bin" or "obj"))
                .Order(StringComparer.Ordinal),
        ];

    public static IReadOnlyList<string> All => In("src", "measure", "tests");

    public static string[] Lines(string file) => File.ReadAllLines(Checkout.Path(file));

    /// <summary>The namespace that the file declares; null for top-level statements.</summary>
    public static string? NamespaceOf(string file) =>
        Lines(file)
            .Where(line => line.StartsWith("namespace ", StringComparison.Ordinal))
            .Select(line => line["namespace ".Length..].TrimEnd(';', ' '))
            .FirstOrDefault();
}
