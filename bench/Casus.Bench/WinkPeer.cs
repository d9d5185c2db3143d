using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Casus.Bench;

/// <summary>winkNLP over the same documents, in a program of its own; <c>bench/peers/README.md</c> says how it is fetched.</summary>
static class WinkPeer
{
    /// <summary>Its processor seconds in its best round; null, with the reason, where it cannot be run.</summary>
    public static double? Run(string root, IReadOnlyList<string> documents, out string skipped)
    {
        var modules = Path.Combine(root, "artifacts", "peers", "node_modules");
        skipped =
            $"{Path.GetRelativePath(root, modules)} holds no wink-nlp (bench/peers/README.md says how it is fetched).";
        if (!Directory.Exists(Path.Combine(modules, "wink-nlp")))
            return null;
        var texts = Path.GetTempFileName();
        try
        {
            File.WriteAllText(texts, JsonSerializer.Serialize(documents));
            return Run(new("node", [Path.Combine(root, "bench", "peers", "wink.cjs"), modules, texts]), out skipped);
        }
        finally
        {
            File.Delete(texts);
        }
    }

    static double? Run(ProcessStartInfo start, out string skipped)
    {
        start.RedirectStandardOutput = true;
        try
        {
            using var node = Process.Start(start)!;
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            skipped = $"it ended with exit code {node.ExitCode}.";
            return node.ExitCode == 0 ? double.Parse(output, CultureInfo.InvariantCulture) : null;
        }
        catch (Win32Exception)
        {
            skipped = "there is no node on the PATH.";
            return null;
        }
    }
}
