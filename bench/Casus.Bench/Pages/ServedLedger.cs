using System.Diagnostics;
using System.Net.Http.Headers;
using Casus.Storage.Access;

namespace Casus.Bench.Pages;

/// <summary>The built program, serving a ledger on a free port of loopback, and a key to it.</summary>
sealed class ServedLedger : IAsyncDisposable
{
    readonly Process _process;

    ServedLedger(Process process, Uri address, string key)
    {
        _process = process;
        Http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromMinutes(5),
        };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    public HttpClient Http { get; }

    /// <summary>What the server has used of the processor so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<ServedLedger> Start(string root, string ledger)
    {
        var access = Path.GetTempFileName();
        File.Delete(access);
        string key;
        using (var file = AccessFile.Open(access, TimeProvider.System))
            key = file.Add("bench", Role.Reader, TimeSpan.FromDays(1), new("bench", "here")).Text;
        var program = Path.Combine(root, "src", "Casus.Cli", "bin", "Release", "net10.0", "Casus.Cli.dll");
        var process = Process.Start(
            new ProcessStartInfo("dotnet", [program, "serve", "--ledger", ledger, "--port", "0", "--access", access])
            {
                RedirectStandardError = true,
            }
        )!;
        while (await process.StandardError.ReadLineAsync() is { } line)
            if (line.Contains(" is shown at ", StringComparison.Ordinal))
            {
                _ = process.StandardError.ReadToEndAsync();
                return new(process, new(line.Split(" is shown at ")[1].Split(';')[0]), key);
            }
        throw new InvalidOperationException($"{program} does not serve {ledger}. Build src/Casus.Cli first.");
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
