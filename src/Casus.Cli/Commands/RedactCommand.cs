using System.CommandLine;

namespace Casus.Cli.Commands;

/// <summary><c>casus redact</c>: words that must not be read any more, gone from everything that the ledger keeps.</summary>
static class RedactCommand
{
    static readonly string[] Examples =
    [
        "casus redact a.txt --words \"Ana Quispe\" --words Quispe --why \"a private person\"    wherever they stand in a report",
        "casus redact rabc…#120-131 --why \"an address\"                                     a place in its text, in characters as exported",
        "casus redact sabc… --why \"a child's words\"                                        the words of a statement or figure",
        "casus redact a.txt --words Quispe --why \"a private person\" --dry-run               how many places that would be",
        "casus redact rabc… --all --why \"withdrawn by its outlet\"                          the whole text; numbers stay",
    ];

    public static Command Make()
    {
        var what = new Argument<string>("WHAT")
        {
            Description = "A report, REPORT#START-END, a statement or a figure.",
        };
        var words = new Option<string[]>("--words")
        {
            Description = "The words to overwrite in the report; may be given several times.",
            HelpName = "WORDS",
            DefaultValueFactory = _ => [],
        };
        var all = new Option<bool>("--all") { Description = "The whole text of the report." };
        var (by, why, dry) = (ByOption.By(), ByOption.Why(), DryRunOption.Make());
        var (ledger, access) = (LedgerOption.Make(), AccessOption.Make());
        var command = new Command(
            "redact",
            "Overwrite words in a report's bytes, text and codes, for good; lengths, offsets and numbers stay."
        )
        {
            what,
            words,
            all,
            by,
            why,
            ledger,
            access,
            dry,
        };
        command.SetAction(parsed =>
            new RedactAction(
                parsed.GetValue(ledger)!,
                parsed.GetValue(what)!,
                parsed.GetValue(words)!,
                parsed.GetValue(all),
                parsed.GetValue(why)!,
                parsed.GetValue(dry),
                AccessOption.Audit(parsed, access, ledger, by)
            ).Run()
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }
}
