using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.CompilerServices;

namespace Casus.Cli;

/// <summary>Help that begins with examples: most readers need nothing else.</summary>
sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    static readonly ConditionalWeakTable<Command, string[]> Given = [];

    public static void Give(Command command, string[] examples) => Given.AddOrUpdate(command, examples);

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        if (Given.TryGetValue(parseResult.CommandResult.Command, out var examples))
        {
            output.WriteLine("Examples:");
            foreach (var example in examples)
                output.WriteLine("  " + example);
            output.WriteLine();
        }
        return usual.Invoke(parseResult);
    }
}
