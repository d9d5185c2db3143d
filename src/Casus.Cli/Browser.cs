using System.ComponentModel;
using System.Diagnostics;
using Casus.Cli.Configuration;

namespace Casus.Cli;

/// <summary>An installed Chromium, which prints pages: Casus has no printer of its own.</summary>
static class Browser
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "microsoft-edge",
        "msedge",
    ];

    /// <summary>Prints a page to a PDF file. Throws a <see cref="Failure"/> that says what to do where no browser is found, or it prints nothing.</summary>
    public static void Print(string page, string pdf)
    {
        var browser =
            Find()
            ?? throw new Failure(
                ExitCode.SomeFailed,
                $"A PDF is printed by an installed Chromium, and none is on the PATH ({string.Join(", ", Names)}). Install one, name it with {Settings.Browser.Variable}, or write --html FILE and print that."
            );
        using var profile = new TemporaryFolder();
        var start = new ProcessStartInfo(browser)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "--headless",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-pdf-header-footer",
                $"--user-data-dir={profile.Path}",
                $"--print-to-pdf={Path.GetFullPath(pdf)}",
            },
        };
        // Its sandbox does not start for root; the page holds no script, and no address to fetch.
        if (Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows())
            start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add(new Uri(Path.GetFullPath(page)).AbsoluteUri);
        Run(start, pdf);
    }

    static void Run(ProcessStartInfo start, string pdf)
    {
        try
        {
            using var process = Process.Start(start)!;
            var said = process.StandardError.ReadToEndAsync();
            _ = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw Nothing(start, "it did not end within two minutes");
            }
            if (process.ExitCode != 0 || !File.Exists(pdf))
                throw Nothing(start, said.GetAwaiter().GetResult().Trim());
        }
        catch (Win32Exception error)
        {
            throw Nothing(start, error.Message);
        }
    }

    static Failure Nothing(ProcessStartInfo start, string why) =>
        new(
            ExitCode.SomeFailed,
            $"{start.FileName} printed nothing: {why} Name another browser with {Settings.Browser.Variable}, or write --html FILE and print that."
        );

    static string? Find() =>
        Settings.Browser.Value is { } named
            ? named
            : (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
                .SelectMany(path => OperatingSystem.IsWindows() ? new[] { path + ".exe" } : [path])
                .FirstOrDefault(File.Exists);
}
