using Casus.Storage;

namespace Casus.Cli.Health;

/// <summary>The ledger: whether it is there, whole, and folded, and whether there is room for more.</summary>
static class LedgerHealth
{
    const long Mega = 1_000_000;
    const long RoomAtLeast = 1000 * Mega;

    public static IEnumerable<HealthCheck> Checks(string ledger)
    {
        var isAddress = LedgerStore.IsAddress(ledger);
        if (!isAddress)
            yield return Room(ledger);
        if (!isAddress && !Path.Exists(ledger))
        {
            yield return HealthCheck.Note("ledger", $"there is none at {ledger} yet");
            yield break;
        }
        if (isAddress)
            yield return Guarded("server", () => HealthCheck.Ok("server", StoreEngine.Server(ledger)));
        yield return Guarded("ledger", () => Opened(ledger));
        yield return Guarded("integrity", () => Whole(ledger));
        if (Formats(ledger) is { } formats)
            yield return formats;
    }

    /// <summary>Null where there is nothing to say about it.</summary>
    static HealthCheck? Formats(string ledger)
    {
        try
        {
            var format = LedgerStore.FormatOf(ledger);
            return format.Written < format.Current
                    ? HealthCheck.Note(
                        "format",
                        $"{format.Written}, of an earlier casus; the next writer brings it to {format.Current}: casus migrate --dry-run"
                    )
                : format.Copies.Count > 0
                    ? HealthCheck.Note(
                        "format",
                        $"{format.Written}; as it was in an earlier one it stands at {string.Join(", ", format.Copies)}: remove that when you need it no more"
                    )
                : null;
        }
        catch (LedgerProblem)
        {
            return null;
        }
    }

    static HealthCheck Opened(string path)
    {
        using var ledger = LedgerStore.OpenToRead(path);
        var says =
            $"{path}: {Counted.Of(ledger.ReportCount, "report")}, read with models {ledger.MadeBy.Models}, rules {ledger.MadeBy.Rules}, tier {ledger.MadeBy.Tier}";
        return ledger.DerivedUpTo == ledger.LastEntry
            ? HealthCheck.Ok("ledger", says)
            : HealthCheck.Note("ledger", $"{says}; its last entries are not folded yet, which the next command does");
    }

    static HealthCheck Whole(string ledger)
    {
        var results = StoreCheck.Run(ledger);
        var wrong = results.SelectMany(result => result.Wrong).ToList();
        return wrong.Count == 0
            ? HealthCheck.Ok("integrity", $"{Counted.Number(results.Sum(r => r.Count))} rows and pages are true")
            : HealthCheck.Bad(
                "integrity",
                $"{Counted.Of(wrong.Count, "fault")}, the first: {wrong[0]}. Take the ledger from a backup: casus restore",
                ExitCode.StoreDamaged
            );
    }

    static HealthCheck Room(string ledger)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(ledger)) ?? ".";
        try
        {
            var free = new DriveInfo(folder).AvailableFreeSpace;
            var says = $"{Counted.Number(free / Mega)} MB free for {folder}";
            return free < RoomAtLeast
                ? HealthCheck.Note("disk", $"{says}: a thousand reports take some 50 MB")
                : HealthCheck.Ok("disk", says);
        }
        catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return HealthCheck.Note("disk", error.Message);
        }
    }

    static HealthCheck Guarded(string what, Func<HealthCheck> check)
    {
        try
        {
            return check();
        }
        catch (LedgerProblem problem)
        {
            return HealthCheck.Bad(what, problem.Message, ExitCode.Of(problem.Fault));
        }
    }
}
