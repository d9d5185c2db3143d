using System.Diagnostics;
using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>The scripts are run by the shells that they are for, where these are installed.</summary>
public sealed class CompletionTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public CompletionTests()
    {
        var dll = Path.Combine(AppContext.BaseDirectory, "Casus.Cli.dll");
        _folder.Write("bin/casus", $"#!/bin/sh\nexec dotnet '{dll}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder.Path("bin", "casus"), (UnixFileMode)0b111_101_101);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("casus ex", "explain export")]
    [InlineData("casus export --format geo", "geojson")]
    [InlineData("casus completion ", "bash fish pwsh zsh")]
    [InlineData("casus brief --as", "--as-of")]
    public void Bash_completes_commands_options_and_values(string line, string completed)
    {
        var script =
            "source <(casus completion bash)\n"
            + $"COMP_LINE={Quoted(line)}; COMP_POINT=${{#COMP_LINE}}; read -ra COMP_WORDS <<<\"$COMP_LINE\"\n"
            + "[[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')\n"
            + "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _casus; printf '%s\\n' \"${COMPREPLY[@]}\" | grep -v '^-[?h]\\|^--help\\|^/\\|--debug\\|--no-color' | sort | xargs";
        Assert.Equal(completed, Shell("bash", script));
    }

    [Theory]
    [InlineData("bash", "-n")]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "--no-execute")]
    public void The_shell_itself_finds_no_fault_in_the_script(string shell, string check)
    {
        _folder.Write("script", CasusProgram.Run(_folder.Root, "completion", shell).Output);
        Assert.Equal("", Run(shell, check, _folder.Path("script")));
    }

    [Fact]
    public void An_unknown_shell_is_refused()
    {
        var ran = CasusProgram.Run(_folder.Root, "completion", "zshh");
        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains("Did you mean zsh?", ran.Errors);
        Assert.Contains("Register-ArgumentCompleter", CasusProgram.Run(_folder.Root, "completion", "pwsh").Output);
    }

    string Shell(string shell, string script) => Run(shell, "-c", script);

    string Run(string shell, params string[] arguments)
    {
        var start = new ProcessStartInfo(shell, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{_folder.Path("bin")}{Path.PathSeparator}{start.Environment["PATH"]}";
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output.Trim() + errors.GetAwaiter().GetResult();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{shell} is not installed: its completion is not tried.");
            throw;
        }
    }

    static string Quoted(string words) => $"'{words}'";
}
