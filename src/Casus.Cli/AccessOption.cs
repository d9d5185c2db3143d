using System.CommandLine;
using Casus.Cli.Configuration;
using Casus.Storage;
using Casus.Storage.Access;

namespace Casus.Cli;

/// <summary>Where keys and the audit log are kept: beside the ledger, unless said otherwise.</summary>
static class AccessOption
{
    public static Option<string?> Make() =>
        new("--access")
        {
            Description =
                "The file of keys and of the audit log; if nothing is said beside the ledger (FILE-access), for one on a server in your own state folder. CASUS_ACCESS in the environment stands for it.",
            HelpName = "FILE",
            DefaultValueFactory = _ => Settings.Access.Value,
        };

    /// <summary>A server has no folder beside its ledger: its log is of what was done from this machine.</summary>
    public static string PathOf(string? given, string ledger) =>
        given
        ?? (
            LedgerStore.IsAddress(ledger)
                ? AccessFile.Beside(Path.Combine(StateFolder(), LedgerStore.NameOf(ledger)))
                : AccessFile.Beside(ledger)
        );

    /// <summary>Opens what is there; throws a <see cref="Failure"/> where there is no file.</summary>
    public static AccessFile OpenExisting(string path) =>
        File.Exists(path)
            ? AccessFile.Open(path, TimeProvider.System)
            : throw new Failure(
                ExitCode.NothingMatched,
                $"There are no keys and no audit log at {path} yet. Make a key with: casus keys add NAME --role reader"
            );

    /// <summary>Of the command line that was parsed.</summary>
    public static AuditOf Audit(ParseResult parsed, Option<string?> access, Option<string> ledger, Option<string> by) =>
        new(PathOf(parsed.GetValue(access), parsed.GetValue(ledger)!), parsed.GetValue(by)!);

    /// <summary>The person at this machine; where that is another name than the system's, both are known.</summary>
    public static Actor Here(string by) =>
        new(by, by == Environment.UserName ? "here" : $"here, as {Environment.UserName}");

    /// <summary>XDG Base Directory; on Windows the user's local data.</summary>
    static string StateFolder() =>
        Path.Combine(
            Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } set ? set
                : OperatingSystem.IsWindows()
                    ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "state"),
            "casus"
        );
}
