using System.CommandLine;
using Casus.Cli.Configuration;

namespace Casus.Cli;

/// <summary>The manual, casus(1), from the same commands, options and examples as the help; in roff's man macros.</summary>
static class ManPage
{
    public static void Write(Command root, TextWriter output)
    {
        output.WriteLine(".TH CASUS 1");
        Section(output, "NAME", "casus \\- a ledger of who claims what in reports of crises");
        Section(output, "SYNOPSIS", ".B casus\n.I command\n[options]");
        Section(output, "DESCRIPTION", Words(root.Description));
        output.WriteLine(".SH COMMANDS");
        foreach (var command in root.Subcommands.Where(c => !c.Hidden))
            Put(output, command, "casus " + command.Name);
        Section(output, "OPTIONS OF EVERY COMMAND");
        Options(output, root);
        Section(output, "EXIT STATUS");
        foreach (var (code, words) in ExitCode.All)
            Item(output, $"{code}", words);
        Section(output, "ENVIRONMENT");
        foreach (var setting in Settings.All)
            Item(output, setting.Variable, $"{setting.Words}; in files: {setting.Name}");
        Item(output, "NO_COLOR", "no colour in what is shown on the way");
        Section(output, "FILES");
        Item(output, "casus.db", "the ledger, where none is named");
        Item(output, "casus.json", "settings for everybody who works in this folder");
        Item(output, "~/.config/casus/casus.json, /etc/xdg/casus/casus.json", "the user's and the system's settings");
        Section(output, "EXAMPLES");
        Examples(output, root);
    }

    static void Put(TextWriter output, Command command, string name)
    {
        output.WriteLine($".SS {Words(name + Arguments(command))}");
        output.WriteLine(Words(command.Description));
        foreach (var argument in command.Arguments.Where(a => !string.IsNullOrEmpty(a.Description)))
            Item(output, argument.HelpName ?? argument.Name, argument.Description!);
        Options(output, command);
        Examples(output, command);
        foreach (var inner in command.Subcommands)
            Put(output, inner, $"{name} {inner.Name}");
    }

    static string Arguments(Command command) =>
        string.Concat(
            command.Arguments.Select(a =>
                a.Arity.MinimumNumberOfValues > 0 ? $" {a.HelpName ?? a.Name}" : $" [{a.HelpName ?? a.Name}]"
            )
        );

    static void Options(TextWriter output, Command command)
    {
        foreach (var option in command.Options.Where(o => !o.Hidden && !string.IsNullOrEmpty(o.Description)))
            Item(
                output,
                string.Join(", ", option.Aliases.Prepend(option.Name))
                    + (option.HelpName is { } value ? " " + value : ""),
                option.Description!
            );
    }

    static void Examples(TextWriter output, Command command)
    {
        output.WriteLine(".PP\n.nf");
        foreach (var example in HelpWithExamples.Of(command))
            output.WriteLine(Words(example));
        output.WriteLine(".fi");
    }

    static void Section(TextWriter output, string name, string text = "")
    {
        output.WriteLine($".SH {name}");
        if (text.Length > 0)
            output.WriteLine(text);
    }

    static void Item(TextWriter output, string name, string words) =>
        output.WriteLine($".TP\n.B {Words(name)}\n{Words(words)}");

    /// <summary>What roff would take for its own is written so that it is shown.</summary>
    static string Words(string? text)
    {
        var safe = (text ?? "")
            .Replace("\\", "\\e", StringComparison.Ordinal)
            .Replace("-", "\\-", StringComparison.Ordinal)
            .Replace("\"", "\\(dq", StringComparison.Ordinal);
        return safe.StartsWith('.') || safe.StartsWith('\'') ? "\\&" + safe : safe;
    }
}
