using System.CommandLine;

namespace Casus.Cli.Commands;

/// <summary><c>casus judge</c>: what a person decides is an entry of the ledger like any other, and can be undone.</summary>
static class JudgeCommand
{
    static readonly string[] Examples =
    [
        "casus judge same rabc… rdef… --why \"one shelling, two days of reports\"     two reports, or two incidents",
        "casus judge not-same iabc… idef… --why \"another village\"                  keep them apart",
        "casus judge unsure rabc… rdef… --why \"no date in either\"                  leave them to the review",
        "casus judge accepted tabc… --why \"read all three reports\"                  a toll with its figures; a figure, a statement",
        "casus judge wrong fabc… --why \"that is a house number\"                     misread: it is left out",
        "casus judge corrected fabc… --value 12+ --why \"at least twelve\"            also 12, <=12, ~12, 10..12, ?, side=ARM, kind=wounded",
        "casus judge source-error fabc… --why \"the ministry mixed up two days\"      words kept, number set aside",
        "casus judge undo jabc… --why \"I was mistaken\"                              casus judgements lists them",
    ];

    public static Command Make()
    {
        var verdict = new Argument<string>("VERDICT") { Description = "What you decide." };
        verdict.AcceptOnlyFromAmong([.. Verdicts.ByWord.Keys]);
        var about = new Argument<string[]>("ID")
        {
            Description = "Ids or their beginnings; for reports also their file names.",
            Arity = new ArgumentArity(1, 2),
        };
        var value = new Option<string?>("--value") { Description = "The corrected value.", HelpName = "VALUE" };
        var (by, why, ledger, access) = (ByOption.By(), ByOption.Why(), LedgerOption.Make(), AccessOption.Make());
        var command = new Command("judge", "Decide something about reports, incidents or what was read in them.")
        {
            verdict,
            about,
            value,
            by,
            why,
            ledger,
            access,
        };
        command.SetAction(parsed =>
            new JudgeAction(
                parsed.GetValue(ledger)!,
                Verdicts.ByWord[parsed.GetValue(verdict)!],
                parsed.GetValue(about)!,
                parsed.GetValue(value),
                parsed.GetValue(why)!,
                AccessOption.Audit(parsed, access, ledger, by)
            ).Run()
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }
}
