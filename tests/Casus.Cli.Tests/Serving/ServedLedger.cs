using System.Diagnostics;
using System.Globalization;
using System.Text;
using Casus.Tests;

namespace Casus.Cli.Tests.Serving;

/// <summary>One small ledger for all tests that serve it, each in a folder of its own.</summary>
public sealed class SmallLedger : IDisposable
{
    readonly ScratchFolder _folder = new();

    public SmallLedger()
    {
        _folder.Write(
            "a.txt",
            "TUMBES, Peru, April 2, 2019 - Peru's army said three soldiers were killed in shelling on Tuesday."
        );
        Assert.Equal(0, CasusProgram.Run(_folder.Root, "read", "a.txt", "--tier", "fast", "--quiet").Code);
    }

    public void CopyTo(string path) => File.Copy(_folder.Path("casus.db"), path);

    public void Dispose() => _folder.Dispose();
}

/// <summary>A running <c>casus serve</c>: what it says is gathered, and it ends with the test.</summary>
sealed class Served : IDisposable
{
    readonly Process _process;
    readonly StringBuilder _errors = new();
    readonly Lock _one = new();
    readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly TaskCompletionSource _linked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    Served(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginErrorReadLine();
        process.StandardInput.Close();
    }

    /// <summary>Once it says where it is, or has ended.</summary>
    public static async Task<Served> Start(string folder, params string[] args)
    {
        var served = new Served(CasusProgram.Start(folder, ["serve", "--port", "0", .. args]));
        await Task.WhenAny(served._ready.Task, served._process.WaitForExitAsync());
        Assert.True(served._ready.Task.IsCompleted, served.Errors);
        return served;
    }

    public string Errors
    {
        get
        {
            lock (_one)
                return _errors.ToString();
        }
    }

    /// <summary>Where it says that it is.</summary>
    public string Root => After("is shown at ").TrimEnd(';');

    /// <summary>The last link by which one signs in.</summary>
    public async Task<string> Link()
    {
        await _linked.Task;
        return After("sign in, once, with ");
    }

    public HttpClient Visitor(string? key = null, HttpMessageHandler? through = null)
    {
        var http = new HttpClient(through ?? new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new(Root),
        };
        if (key is not null)
            http.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return http;
    }

    /// <summary>As the system ends a program; gives the exit code.</summary>
    public int End()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no kill command to send a signal with.");
        using (var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
            kill.WaitForExit();
        Assert.True(_process.WaitForExit(TimeSpan.FromSeconds(10)), $"It did not end: {Errors}");
        _process.WaitForExit();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    string After(string words)
    {
        var all = Errors;
        var start = all.LastIndexOf(words, StringComparison.Ordinal) + words.Length;
        return all[start..all.IndexOfAny([' ', '\n'], start)];
    }

    void Hear(string? line)
    {
        lock (_one)
            _errors.Append(line).Append('\n');
        if (line?.Contains("is shown at ", StringComparison.Ordinal) == true)
            _ready.TrySetResult();
        if (line?.Contains("sign in, once, with ", StringComparison.Ordinal) == true)
            _linked.TrySetResult();
    }
}
