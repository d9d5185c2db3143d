using Microsoft.Playwright;

namespace Casus.Web.Tests.Browser;

/// <summary>The Chromium of this machine.</summary>
static class Chromium
{
    public const string Absent =
        "There is no Chromium on this machine; apt-get install chromium, or set CASUS_CHROMIUM.";

    static readonly string? Program = Array.Find(
        [
            Environment.GetEnvironmentVariable("CASUS_CHROMIUM") ?? "",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
        ],
        File.Exists
    );

    public static bool IsHere => Program is not null;

    public static Task<IBrowser> Launch(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Program,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
}
