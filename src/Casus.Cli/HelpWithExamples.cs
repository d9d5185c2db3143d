using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.CompilerServices;

namespace Casus.Cli;

/// <summary>Help that begins with examples: most readers need nothing else.</summary>
sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    static readonly ConditionalWeakTable<Command, string[]> Given = [];

    public override bool ClearsParseErrors => true;

    public static IEnumerable<string> Of(Command command) => Given.TryGetValue(command, out var own) ? own : [];

    public static void Give(Command command, string[] examples) => Given.AddOrUpdate(command, examples);

    public override int Invoke(ParseResult parseResult)
    {
        var settings = parseResult.InvocationConfiguration;
        var output = settings.Output;
        if (Given.TryGetValue(parseResult.CommandResult.Command, out var examples))
            output.WriteLine($"Examples:\n  {string.Join("\n  ", examples)}\n");
        using var printed = new StringWriter();
        settings.Output = printed;
        var code = usual.Invoke(parseResult);
        settings.Output = output;
        // The library takes the name of the assembly for the name of the command.
        output.Write(printed.ToString().Replace("Casus.Cli", "casus", StringComparison.Ordinal).TrimEnd() + "\n");
        return code;
    }
}
