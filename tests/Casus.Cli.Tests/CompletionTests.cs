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

    public static TheoryData<string, string> Lines =>
        new()
        {
            { "casus ex", "explain export" },
            { "casus export --format geo", "geojson" },
            { "casus completion ", "bash fish pwsh zsh" },
            { "casus brief --as", "--as-of" },
        };

    [Theory, MemberData(nameof(Lines))]
    public void Bash_completes_commands_options_and_values(string line, string completed)
    {
        var script =
            "source <(casus completion bash)\n"
            + $"COMP_LINE={Quoted(line)}; COMP_POINT=${{#COMP_LINE}}; read -ra COMP_WORDS <<<\"$COMP_LINE\"\n"
            + "[[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')\n"
            + "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _casus; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Assert.Equal(completed, Bare(Shell("bash", script)));
    }

    [Theory, MemberData(nameof(Lines))]
    public void Fish_completes_commands_options_and_values(string line, string completed) =>
        Assert.Equal(completed, Bare(Shell("fish", $"casus completion fish | source\ncomplete -C {Quoted(line)}")));

    /// <summary>Zsh completes only where somebody types: on a terminal of its own, whose line is printed by Ctrl-X.</summary>
    [Theory]
    [InlineData("casus expo", "casus export")]
    [InlineData("casus export --format geo", "casus export --format geojson")]
    [InlineData("casus brief --as", "casus brief --as-of")]
    public void Zsh_completes_what_is_typed(string line, string completed)
    {
        const string Ready = """
            zmodload zsh/zpty
            zpty z zsh -f -i
            zpty -w z "PROMPT=''; autoload -Uz compinit; compinit -u -D; source <(casus completion zsh)"
            zpty -w z "show() { print -r -- 'LINE<'\$BUFFER'>' }; zle -N show; bindkey '^X' show; print READY\$((1+1))"
            zpty -r z out '*READY2*'
            """;
        const string Shown = """
            zpty -r z out '*LINE<*>*'
            out=${out##*LINE<}
            print -r -- ${out%%>*}
            zpty -d z
            """;
        var typed = $"zpty -w -n z {Quoted(line)}$'\\t\\C-X'";
        Assert.Equal(completed, Shell("zsh", $"{Ready}\n{typed}\n{Shown}").Trim());
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

    /// <summary>Without the options that every command has.</summary>
    static string Bare(string offered) =>
        string.Join(
            ' ',
            offered
                .Split('\n')
                .Select(word => word.Split('\t')[0])
                .Where(word =>
                    word is not ("" or "-?" or "-h" or "/?" or "/h" or "--help" or "--debug" or "--no-color")
                )
                .Order(StringComparer.Ordinal)
        );

    static string Quoted(string words) => $"'{words}'";
}
