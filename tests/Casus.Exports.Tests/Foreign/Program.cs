using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Casus.Exports.Tests.Foreign;

/// <summary>Another program, run to its end.</summary>
static class Program
{
    /// <summary>What it printed. Skips the test when the program is not installed; fails it when the program does.</summary>
    public static string Run(string folder, string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"'{name}' is not installed: what it would have read is not checked.");
            throw;
        }
        using (process)
        {
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{name} failed: {errors.GetAwaiter().GetResult()}");
            return output.Trim();
        }
    }
}
