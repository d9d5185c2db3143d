using Casus.Storage;

namespace Casus.Cli;

/// <summary>Ledgers as lines of JSON, told by the end of the file's name.</summary>
static class ArchiveFile
{
    public static bool Is(string path) =>
        path.EndsWith(".jsonl", StringComparison.Ordinal) && !LedgerStore.IsAddress(path);

    /// <summary>Packs a copy, unpacks it again and looks through what came out.</summary>
    public static int Make(string ledger, string file, bool replace)
    {
        if (File.Exists(file) && !replace)
            throw new Failure(
                ExitCode.StoreUnavailable,
                $"There is something at {file} already; it was left as it is. Name another place, or replace it with --force."
            );
        using var folder = new TemporaryFolder();
        var copy = folder.File("copy.db");
        LedgerCopy.Make(ledger, copy, replace: false, TimeProvider.System);
        // An older format is brought forward in the copy.
        LedgerStore.OpenToWrite(copy, TimeProvider.System).Dispose();
        OutputFile.Write(file, stream => LedgerArchive.Pack(copy, stream));
        return CopyCheck.Tell(ledger, Unpacked(file, folder), file);
    }

    public static string Unpacked(string archive, TemporaryFolder folder)
    {
        if (!File.Exists(archive))
            throw new Failure(ExitCode.StoreUnavailable, $"There is no archive at {archive}.");
        var ledger = folder.File("unpacked.db");
        LedgerArchive.Unpack(archive, ledger);
        return ledger;
    }
}
