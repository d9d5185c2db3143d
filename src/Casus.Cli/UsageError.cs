using System.CommandLine;
using System.CommandLine.Invocation;

namespace Casus.Cli;

/// <summary>What was wrong with the command line, in one line, and where to read on.</summary>
static class UsageError
{
    public static int Tell(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens is [var first, ..] ? first : null;
        if (unknown is not null)
            Console.Error.WriteLine($"casus: '{Visible.Line(unknown)}' is not known.{Meant(parsed, unknown)}");
        else
            foreach (var message in parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
                Console.Error.WriteLine(
                    $"casus: {Visible.Line(string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + MeantOf(message))}"
                );
        var name = command is RootCommand ? "casus" : $"casus {command.Name}";
        Console.Error.WriteLine($"Try: {name} --help");
        return ExitCode.Usage;
    }

    /// <summary>Of "'cvs' not recognized. Must be one of: 'json' 'csv'" the word that is nearest.</summary>
    static string MeantOf(string message) =>
        message.Split('\'').Where((_, i) => i % 2 == 1).ToList() is [var typed, _, ..] words
        && message.Contains("Must be one of", StringComparison.Ordinal)
            ? Nearest.Meant(typed, words[1..])
            : "";

    /// <summary>The library's did-you-mean, which it gives only in print.</summary>
    static string Meant(ParseResult parsed, string unknown)
    {
        if (parsed.Action is not ParseErrorAction corrections)
            return "";
        corrections.ShowHelp = false;
        using var printed = new StringWriter();
        parsed.Invoke(new InvocationConfiguration { Output = printed, Error = TextWriter.Null });
        var meant = printed
            .ToString()
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(line => !line.StartsWith($"'{unknown}'", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('\''));
        var words = string.Join(" or ", meant);
        return words.Length == 0 ? "" : $" Did you mean {words}?";
    }
}
