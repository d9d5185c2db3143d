using System.Runtime.InteropServices;
using Casus.Storage;

namespace Casus.Cli.Health;

/// <summary>The program, what it stands on, and what it can call on this machine.</summary>
static class ProgramHealth
{
    static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    public static IEnumerable<HealthCheck> Checks()
    {
        yield return HealthCheck.Ok(
            "casus",
            $"{typeof(ProgramHealth).Assembly.GetName().Version?.ToString(3)} on .NET {Environment.Version}, {RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}"
        );
        yield return Sqlite();
        yield return Browser();
    }

    static HealthCheck Sqlite()
    {
        var (version, source) = StoreEngine.Sqlite();
        var says = $"{version}, built from {source[..Math.Min(source.Length, 10)]}";
        return StoreEngine.MayLosePages(version)
            ? HealthCheck.Note(
                "SQLite",
                $"{says}: it may lose pages when two connections move the log into a file at once (mended in 3.51.3); casus lets only the one writer do so. Let no other program write to a ledger"
            )
            : HealthCheck.Ok("SQLite", says);
    }

    static HealthCheck Browser() =>
        Browsers.Select(OnPath).FirstOrDefault(path => path is not null) is { } found
            ? HealthCheck.Ok("Chromium", found)
            : HealthCheck.Note("Chromium", "not found: casus brief --pdf needs it; install chromium");

    static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
