using System.CommandLine;

namespace Casus.Cli.Commands;

/// <summary><c>casus completion</c>: a script by which a shell asks casus itself what may come next.</summary>
static class CompletionCommand
{
    static readonly string[] Examples =
    [
        "source <(casus completion bash)                                in this shell; put the line into ~/.bashrc for all",
        "casus completion zsh > ~/.zfunc/_casus                         with fpath+=~/.zfunc before compinit",
        "casus completion fish > ~/.config/fish/completions/casus.fish",
        "casus completion pwsh | Out-String | Invoke-Expression",
    ];

    public static Command Make()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. CompletionScripts.Shells]);
        var command = new Command("completion", "Write the script that completes commands and options in a shell.")
        {
            shell,
        };
        command.SetAction(parsed => Console.Out.Write(CompletionScripts.Of(parsed.GetValue(shell)!)));
        HelpWithExamples.Give(command, Examples);
        return command;
    }
}
