using System.CommandLine;
using System.CommandLine.Invocation;

namespace Casus.Cli;

/// <summary>What was wrong with the command line, in one line each, and where to read on.</summary>
static class UsageError
{
    public static int Tell(ParseResult parsed)
    {
        foreach (var message in parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
            Console.Error.WriteLine($"casus: {Visible.Line(message)}");
        if (parsed.Action is ParseErrorAction corrections)
        {
            corrections.ShowHelp = false;
            Corrections(parsed, corrections);
        }
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "casus" : $"casus {command.Name}";
        Console.Error.WriteLine($"Try: {name} --help");
        return ExitCode.Usage;
    }

    /// <summary>The library prints the errors and its did-you-mean to one writer; only the latter is wanted.</summary>
    static void Corrections(ParseResult parsed, ParseErrorAction action)
    {
        using var printed = new StringWriter();
        parsed.Invoke(new InvocationConfiguration { Output = printed, Error = TextWriter.Null });
        foreach (
            var line in printed
                .ToString()
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
            Console.Error.WriteLine(line);
    }
}
