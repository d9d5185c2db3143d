using System.CommandLine;
using System.Globalization;
using System.Text;
using Casus.Coding.Obligations;

namespace Casus.Cli.Commands;

/// <summary><c>casus obligations</c>: the texts under which a state could ask for help, or be asked.</summary>
static class ObligationsCommand
{
    static readonly string[] Examples =
    [
        "casus obligations ARM                       what Armenia could cite today, and be called on under",
        "casus obligations Estonia --on 2007-04-27   on a day",
        "casus obligations PHL --json | jq '.could_be_cited[].name'",
    ];

    public static Command Make()
    {
        var state = new Argument<string>("STATE")
        {
            Description = "ISO 3166-1 code of three letters, or an English name.",
        };
        var on = new Option<string?>("--on") { Description = "The day; today if nothing is said.", HelpName = "DATE" };
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var data = DataOption.Make();
        var command = new Command(
            "obligations",
            "List the treaties under which a state could ask for help, or be asked."
        )
        {
            state,
            on,
            json,
            data,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(state)!,
                Day(parsed.GetValue(on)),
                parsed.GetValue(json),
                KnowledgeAndModels.Treaties(parsed.GetValue(data)!)
            )
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static DateOnly Day(string? given) =>
        given is null ? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime)
        : DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
        : throw new Failure(ExitCode.Usage, $"'{given}' is no day such as 2021-11-16.");

    static int Run(string given, DateOnly on, bool json, TreatyKnowledge treaties)
    {
        var state =
            treaties.StateOf(given)
            ?? throw new Failure(
                ExitCode.Usage,
                $"'{given}' is no state that is known. Give its three letters (ARM) or its English name (Armenia)."
            );
        var found = ObligationFinder.Find(state, on, treaties);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        if (json)
            ObligationsJson.Write(output, state, on, found);
        else
            new ObligationsPage(output, treaties).Write(state, on, found);
        return found.IsEmpty ? ExitCode.NothingMatched : ExitCode.Ok;
    }
}
