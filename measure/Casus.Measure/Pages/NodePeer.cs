using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Casus.Measure.Pages;

/// <summary>A peer that runs in node, in a program of its own over the same input; <c>bench/peers/README.md</c> says how its packages are fetched.</summary>
/// <param name="Script">In <c>bench/peers</c>: takes the folder of packages, the file of the input and the rounds, and prints the processor seconds of the best.</param>
sealed record NodePeer(string Name, string Script, params string[] Packages)
{
    /// <summary>Reads pages, given as one JSON array of texts.</summary>
    public static NodePeer Readability { get; } =
        new("Readability.js 0.6 + linkedom 0.16", "readability.cjs", "@mozilla/readability", "linkedom");

    /// <summary>Its processor seconds in its best round; null, with the reason, where it cannot be run.</summary>
    public double? Run(string root, byte[] input, int rounds, out string skipped)
    {
        var modules = Path.Combine(root, "artifacts", "peers", "node_modules");
        skipped =
            $"{Path.GetRelativePath(root, modules)} holds no {string.Join(" and ", Packages)} (bench/peers/README.md says how to fetch it).";
        if (!Packages.All(package => Directory.Exists(Path.Combine(modules, package))))
            return null;
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, input);
            var script = Path.Combine(root, "bench", "peers", Script);
            var times = rounds.ToString(CultureInfo.InvariantCulture);
            return Run(new("node", [script, modules, file, times]), out skipped);
        }
        finally
        {
            File.Delete(file);
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
