using System.CommandLine;
using Casus.Storage.Access;

namespace Casus.Cli;

/// <summary>Where keys and the audit log are kept: beside the ledger, unless said otherwise.</summary>
static class AccessOption
{
    public static Option<string?> Make() =>
        new("--access")
        {
            Description =
                "The file of keys and of the audit log; beside the ledger (FILE-access) if nothing is said. A ledger on a server needs one.",
            HelpName = "FILE",
        };

    /// <summary>Throws a <see cref="Failure"/> where the ledger is no file and nothing was said.</summary>
    public static string PathOf(string? given, string ledger) =>
        given
        ?? (
            ledger.Contains("://", StringComparison.Ordinal)
                ? throw new Failure(
                    ExitCode.Usage,
                    "A ledger on a server has no file to lay keys and the audit log beside. Name one with --access FILE."
                )
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

    /// <summary>The person at this machine.</summary>
    public static Actor Here(string by) => new(by, "here");
}
