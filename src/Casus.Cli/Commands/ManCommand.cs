using System.CommandLine;

namespace Casus.Cli.Commands;

/// <summary><c>casus man</c>: the whole manual in one page.</summary>
static class ManCommand
{
    static readonly string[] Examples =
    [
        "casus man | man -l -                                     read it",
        "casus man > ~/.local/share/man/man1/casus.1              then man casus finds it",
    ];

    public static Command Make()
    {
        var command = new Command(
            "man",
            "Write the manual page casus(1): every command, option, exit code and setting."
        );
        command.SetAction(parsed => ManPage.Write(parsed.RootCommandResult.Command, Console.Out));
        HelpWithExamples.Give(command, Examples);
        return command;
    }
}
