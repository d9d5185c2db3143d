using System.Diagnostics;
using System.Text;

namespace Casus.Cli.Tests;

/// <summary>What a run of the program left behind.</summary>
sealed record Ran(int Code, string Output, string Errors);

/// <summary>The built program, run in a folder as a user would.</summary>
static class CasusProgram
{
    static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "Casus.Cli.dll");

    public static Ran Run(string folder, params string[] args) => RunWith(folder, null, args);

    public static Ran RunWith(string folder, string? input, params string[] args)
    {
        using var process = Start(folder, args);
        if (input is not null)
            process.StandardInput.Write(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    /// <summary>With variables of the environment set.</summary>
    public static Ran RunIn(string folder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        using var process = Start(folder, environment, args);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    public static Process Start(string folder, params string[] args) =>
        Start(folder, new Dictionary<string, string>(), args);

    static Process Start(string folder, IReadOnlyDictionary<string, string> environment, string[] args)
    {
        var start = new ProcessStartInfo(Dotnet, [Dll, .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        foreach (
            var name in start.Environment.Keys.Where(n => n.StartsWith("CASUS_", StringComparison.Ordinal)).ToList()
        )
            start.Environment.Remove(name);
        // Nobody's own settings take part.
        (start.Environment["XDG_CONFIG_HOME"], start.Environment["XDG_CONFIG_DIRS"]) = ("/nowhere", "/nowhere");
        start.Environment["XDG_STATE_HOME"] = Path.Combine(folder, "state");
        // What is tested here does not hang on the models: the accurate tier is asked for where it does.
        start.Environment["CASUS_TIER"] = "fast";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Kills the run unless it ends before; true when it had not ended by itself.</summary>
    public static bool KillAfter(int milliseconds, string folder, params string[] args)
    {
        using var process = Start(folder, args);
        process.StandardInput.Close();
        var drained = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var running = !process.WaitForExit(milliseconds);
        if (running)
            process.Kill();
        process.WaitForExit();
        drained.Wait();
        return running;
    }

    /// <summary>The exported document as bytes in text form.</summary>
    public static string Export(string folder, string ledger = "casus.db")
    {
        var ran = Run(folder, "export", "--format", "json", "--text", "--ledger", ledger);
        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        return ran.Output;
    }

    static string Dotnet =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";
}
