using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casus.Cli.Health;

namespace Casus.Cli.Commands;

/// <summary><c>casus doctor</c>: whether all is there that casus needs, and what to do where it is not.</summary>
static class DoctorCommand
{
    static readonly JsonSerializerOptions Lines = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly string[] Examples =
    [
        "casus doctor                                   this program, its data files, and casus.db",
        "casus doctor --ledger postgres://db/casus      and a team's server",
        "casus doctor --json                            one object a line, for a monitor",
    ];

    public static Command Make()
    {
        var ledger = LedgerOption.Make();
        var json = new Option<bool>("--json") { Description = "One JSON object a line: what, verdict, says." };
        var command = new Command("doctor", "Look whether the program, its data files and a ledger are sound.")
        {
            ledger,
            json,
        };
        command.SetAction(parsed => Run(parsed.GetValue(ledger)!, parsed.GetValue(json)));
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static int Run(string ledger, bool asJson)
    {
        var code = ExitCode.Ok;
        foreach (
            var check in ProgramHealth.Checks().Concat(KnowledgeHealth.Checks()).Concat(LedgerHealth.Checks(ledger))
        )
        {
            Console.WriteLine(
                asJson ? Json(check) : Visible.Line($"{Word(check.Verdict)}  {check.What, -10}  {check.Says}")
            );
            if (check.Verdict == Verdict.Bad)
                code = Math.Max(code, check.Code);
        }
        return code;
    }

    static string Json(HealthCheck check) =>
        JsonSerializer.Serialize(
            new Dictionary<string, string>
            {
                ["what"] = check.What,
                ["verdict"] = Word(check.Verdict).Trim().ToLowerInvariant(),
                ["says"] = check.Says,
            },
            Lines
        );

    static string Word(Verdict verdict) =>
        verdict switch
        {
            Verdict.Ok => "ok  ",
            Verdict.Note => "note",
            _ => "BAD ",
        };
}
