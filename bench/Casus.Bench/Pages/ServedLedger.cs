using System.Diagnostics;
using System.Net.Http.Headers;
using Casus.Storage.Access;

namespace Casus.Bench.Pages;

/// <summary>The built program, serving a ledger on a free port of loopback, and a key to it.</summary>
sealed class ServedLedger : IAsyncDisposable
{
    readonly Process _process;

    ServedLedger(Process process, HttpClient http) => (_process, Http) = (process, http);

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

    /// <summary>The most memory that it has held so far.</summary>
    public long MemoryAtMost
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>After its start.</summary>
    public required TimeSpan Listened { get; init; }

    /// <summary>After its start, without anybody else asking.</summary>
    public required TimeSpan GaveList { get; init; }

    public static async Task<ServedLedger> Start(string root, string ledger)
    {
        var access = Path.GetTempFileName();
        File.Delete(access);
        string key;
        using (var file = AccessFile.Open(access, TimeProvider.System))
            key = file.Add("bench", Role.Reader, TimeSpan.FromDays(1), new("bench", "here")).Text;
        var program = Path.Combine(root, "src", "Casus.Cli", "bin", "Release", "net10.0", "Casus.Cli.dll");
        var clock = Stopwatch.StartNew();
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
                var (address, listened) = (new Uri(line.Split(" is shown at ")[1].Split(';')[0]), clock.Elapsed);
                var http = Asking(address, key);
                (await http.GetAsync("/incidents")).EnsureSuccessStatusCode().Dispose();
                return new(process, http) { Listened = listened, GaveList = clock.Elapsed };
            }
        throw new InvalidOperationException($"{program} does not serve {ledger}. Build src/Casus.Cli first.");
    }

    static HttpClient Asking(Uri address, string key)
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromMinutes(5),
        };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return http;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
