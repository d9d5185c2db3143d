using Casus.Tests;

namespace Casus.Exports.Tests.Foreign;

/// <summary>Packages of npm as readers, installed once into <c>artifacts/foreign</c>.</summary>
static class Node
{
    static readonly Lazy<string?> Problem = new(Install);

    static string Folder => Checkout.Path("artifacts", "foreign");

    /// <summary>Runs the script, an ES module, with <c>path</c> a file of these bytes. Skips the test when the packages cannot be had.</summary>
    public static string Read(byte[] bytes, string script)
    {
        if (Problem.Value is { } problem)
            Assert.Skip($"The packages of tests/Casus.Exports.Tests/Foreign/package.json cannot be had: {problem}");
        var name = $"{Guid.CreateVersion7()}";
        var (export, module) = (Path.Combine(Folder, name + ".export"), Path.Combine(Folder, name + ".mjs"));
        try
        {
            File.WriteAllBytes(export, bytes);
            File.WriteAllText(module, "import fs from 'node:fs';\nconst path = process.argv[2];\n" + script);
            return Program.Run(Folder, "node", module, export);
        }
        finally
        {
            File.Delete(export);
            File.Delete(module);
        }
    }

    static string? Install()
    {
        Directory.CreateDirectory(Folder);
        var (wanted, there) = (
            File.ReadAllText(Checkout.Path("tests", "Casus.Exports.Tests", "Foreign", "package.json")),
            Path.Combine(Folder, "package.json")
        );
        var stamp = Path.Combine(Folder, ".installed");
        if (File.Exists(stamp) && File.ReadAllText(stamp) == wanted)
            return null;
        File.WriteAllText(there, wanted);
        try
        {
            Program.Run(Folder, "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error");
            File.WriteAllText(stamp, wanted);
            return null;
        }
        catch (Exception error)
        {
            return error.Message;
        }
    }
}
