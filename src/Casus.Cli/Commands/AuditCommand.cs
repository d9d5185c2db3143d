using System.CommandLine;
using System.Text;
using Casus.Ledger.Document;
using Casus.Storage.Access;

namespace Casus.Cli.Commands;

/// <summary><c>casus audit</c>: who did what through pages and keys, and whether that record is as it was written.</summary>
static class AuditCommand
{
    static readonly string[] Examples =
    [
        "casus audit list                       who did what, when",
        "casus audit list --json | jq 'select(.what == \"sign-in refused\")'",
        "casus audit verify                     that no entry was changed, moved or lost",
        "casus audit verify --head 3b1f…        and that it still goes on from an end noted before",
    ];

    public static Command Make()
    {
        var command = new Command("audit", "Show and check the record of what was done through pages and keys.")
        {
            List(),
            Verify(),
        };
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static Command List()
    {
        var json = new Option<bool>("--json") { Description = "As JSON, one object a line." };
        var (ledger, access) = (LedgerOption.Make(), AccessOption.Make());
        var command = new Command("list", "Show the audit log, oldest first.") { json, ledger, access };
        command.SetAction(parsed =>
        {
            using var file = Open(parsed, access, ledger);
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false))
            {
                NewLine = "\n",
            };
            foreach (var entry in file.Audit())
                output.WriteLine(
                    parsed.GetValue(json)
                        ? Encoding.UTF8.GetString(DocumentJson.Write(entry))
                        : Visible.Line(
                            $"{entry.Sequence, 6}  {entry.At.UtcDateTime:yyyy-MM-dd HH:mm:ss}  {entry.Who} ({entry.By})  {entry.What}  {entry.About}"
                        )
                );
            return ExitCode.Ok;
        });
        HelpWithExamples.Give(command, Examples[..2]);
        return command;
    }

    static Command Verify()
    {
        var head = new Option<string?>("--head")
        {
            Description = "The end of the log that an earlier 'audit verify' printed: it must still be in it.",
            HelpName = "HASH",
        };
        var (ledger, access) = (LedgerOption.Make(), AccessOption.Make());
        var command = new Command("verify", "Check that the audit log is as it was written.") { head, ledger, access };
        command.SetAction(parsed =>
        {
            using var file = Open(parsed, access, ledger);
            return Check(file, parsed.GetValue(head));
        });
        HelpWithExamples.Give(command, Examples[2..]);
        return command;
    }

    static int Check(AccessFile file, string? head)
    {
        var result = file.CheckAudit();
        List<string> wrong = [.. result.Wrong];
        if (head is not null && !file.Audit().Any(entry => entry.Chain == head))
            wrong.Add($"no entry ends with {head}: what followed it was cut off or written anew");
        Console.WriteLine(
            $"{(wrong.Count == 0 ? "ok   " : "WRONG")}  {Counted.Number(result.Count), 9}  {result.What}"
        );
        foreach (var line in wrong.Take(20))
            Console.WriteLine($"       {Visible.Line(line)}");
        if (wrong.Count > 0)
            return ExitCode.StoreDamaged;
        Console.WriteLine($"head {file.Head().Chain}");
        Console.Error.WriteLine(
            "Note the head elsewhere: casus audit verify --head HASH shows later that nothing was written anew."
        );
        return ExitCode.Ok;
    }

    static AccessFile Open(ParseResult parsed, Option<string?> access, Option<string> ledger) =>
        AccessOption.OpenExisting(AccessOption.PathOf(parsed.GetValue(access), parsed.GetValue(ledger)!));
}
