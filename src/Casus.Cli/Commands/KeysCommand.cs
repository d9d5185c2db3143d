using System.CommandLine;
using Casus.Storage.Access;

namespace Casus.Cli.Commands;

/// <summary><c>casus keys</c>: who may use a ledger that is served.</summary>
static class KeysCommand
{
    static readonly string[] Examples =
    [
        "casus keys add ana --role reviewer               a key for 90 days, shown once",
        "casus keys add export-job --role reader --days 7",
        "casus keys list                                  whose they are, until when",
        "casus keys revoke 3f9a0c21bb                     from now on it opens nothing",
    ];

    public static Command Make()
    {
        var command = new Command("keys", "Make, list and revoke keys to a ledger that is served.")
        {
            Add(),
            List(),
            Revoke(),
        };
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static Command Add()
    {
        var name = new Argument<string>("NAME") { Description = "Whose it is: what is judged with it is signed so." };
        name.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string>() is var said && !IsName(said))
                given.AddError("NAME has 1 to 60 characters and no line break.");
        });
        var role = new Option<string>("--role")
        {
            Description = "What it opens: reader, coder, reviewer or admin; each may all that those before it may.",
            Required = true,
        };
        role.AcceptOnlyFromAmong([.. Roles.Words]);
        var days = new Option<int>("--days")
        {
            Description = "How long it opens anything; 90 if nothing is said.",
            DefaultValueFactory = _ => 90,
        };
        days.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > 3650)
                given.AddError("--days is a number from 1 to 3650.");
        });
        var (by, ledger, access) = (ByOption.By(), LedgerOption.Make(), AccessOption.Make());
        var command = new Command("add", "Make a key. It is shown once.") { name, role, days, by, ledger, access };
        command.SetAction(parsed =>
        {
            using var file = AccessFile.Open(
                AccessOption.PathOf(parsed.GetValue(access), parsed.GetValue(ledger)!),
                TimeProvider.System
            );
            var (key, text) = file.Add(
                parsed.GetValue(name)!,
                Roles.Read(parsed.GetValue(role)!)!.Value,
                TimeSpan.FromDays(parsed.GetValue(days)),
                AccessOption.Here(parsed.GetValue(by)!)
            );
            Console.WriteLine(text);
            Console.Error.WriteLine(
                $"Key {key.Id} of {Visible.Line(key.Name)}, {key.Role.Word()} until {KeyLines.Day(key.ExpiresAt)}. It is not shown again; take it back with: casus keys revoke {key.Id}"
            );
            return ExitCode.Ok;
        });
        HelpWithExamples.Give(command, Examples[..2]);
        return command;
    }

    static bool IsName(string said) => said.Trim().Length is >= 1 and <= 60 && !said.Any(char.IsControl);

    static Command List()
    {
        var json = new Option<bool>("--json") { Description = "As JSON, one object a line." };
        var (ledger, access) = (LedgerOption.Make(), AccessOption.Make());
        var command = new Command("list", "List the keys: whose, for what, until when.") { json, ledger, access };
        command.SetAction(parsed =>
        {
            using var file = AccessOption.OpenExisting(
                AccessOption.PathOf(parsed.GetValue(access), parsed.GetValue(ledger)!)
            );
            return KeyLines.Write(file.Keys(), parsed.GetValue(json), TimeProvider.System.GetUtcNow());
        });
        HelpWithExamples.Give(
            command,
            ["casus keys list", "casus keys list --json | jq -r 'select(.state == \"live\").id'"]
        );
        return command;
    }

    static Command Revoke()
    {
        var id = new Argument<string>("ID")
        {
            Description = "The key's id: the part between the first _ and the second.",
        };
        var (by, ledger, access) = (ByOption.By(), LedgerOption.Make(), AccessOption.Make());
        var command = new Command("revoke", "Take a key back.") { id, by, ledger, access };
        command.SetAction(parsed =>
        {
            using var file = AccessOption.OpenExisting(
                AccessOption.PathOf(parsed.GetValue(access), parsed.GetValue(ledger)!)
            );
            var given = parsed.GetValue(id)!;
            if (!file.Revoke(given, AccessOption.Here(parsed.GetValue(by)!)))
                throw new Failure(
                    ExitCode.NothingMatched,
                    $"There is no key {given} that could be revoked. casus keys list shows the ids."
                );
            Console.Error.WriteLine($"Key {given} opens nothing any more; a server that runs knows at once.");
            return ExitCode.Ok;
        });
        HelpWithExamples.Give(command, Examples[^1..]);
        return command;
    }
}
