using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Ledger.Judgements;

namespace Casus.Cli;

/// <summary>What a person types for something in a ledger to its id: an id, its beginning, or the file name of a report.</summary>
static class LedgerIds
{
    static readonly Dictionary<char, (string Kind, string Noun)> Kinds = new()
    {
        ['r'] = ("reports", "report"),
        ['i'] = ("incidents", "incident"),
        ['s'] = ("statements", "statement"),
        ['f'] = ("figures", "figure"),
        ['a'] = ("appeals", "appeal"),
        ['c'] = ("ceasefires", "truce"),
        ['d'] = ("disputes", "dispute"),
        ['t'] = ("tolls", "toll"),
    };

    /// <summary>Throws a <see cref="Failure"/> that says why where it names nothing, or several things.</summary>
    public static string Find(ILedger ledger, string given)
    {
        if (OfFile(ledger, given) is { } report)
            return report;
        if (given.Length == 0 || !Kinds.TryGetValue(given[0], out var kind))
            throw Nothing(given, "report, incident, statement, figure, appeal, truce, dispute or toll");
        if (given[0] == 'i' && IncidentAddress.Of(ledger, given) is { } known)
            return known;
        var ids = given[0] == 'r' ? ledger.ReportIds() : ledger.Derived(kind.Kind).Select(row => row.Id);
        return One(ids, given, kind.Noun);
    }

    /// <summary>A report, or the report that an incident began with.</summary>
    public static string Report(ILedger ledger, string given) =>
        Find(ledger, given) is var id && id[0] == 'r' ? id
        : id[0] == 'i'
            ? EntryAddress.FirstReport(ledger, id)
                ?? throw new Failure(
                    ExitCode.Usage,
                    $"'{given}' is an episode. Name one of its incidents: casus brief {id}."
                )
        : throw new Failure(ExitCode.Usage, $"'{given}' is neither a report nor an incident.");

    /// <summary>The one id that begins so.</summary>
    public static string One(IEnumerable<string> ids, string beginning, string noun)
    {
        var found = ids.Where(id => id.StartsWith(beginning, StringComparison.Ordinal)).Take(3).ToList();
        return found.Count == 1 || found.Contains(beginning)
            ? found[0]
            : throw (
                found.Count == 0
                    ? Nothing(beginning, noun)
                    : new Failure(
                        ExitCode.NothingMatched,
                        $"'{beginning}' begins several ids ({string.Join(", ", found)}). Give more of it."
                    )
            );
    }

    static string? OfFile(ILedger ledger, string given)
    {
        if (!given.Contains('.', StringComparison.Ordinal))
            return null;
        var named = ledger
            .Derived("reports")
            .Where(row => DocumentJson.Read<ExportedReport>(row.Json).File == given)
            .Select(row => row.Id)
            .ToList();
        return named.Count < 2
            ? named.FirstOrDefault()
            : throw new Failure(
                ExitCode.NothingMatched,
                $"Several reports are called {given}: {string.Join(", ", named)}."
            );
    }

    static Failure Nothing(string given, string noun) =>
        new(
            ExitCode.NothingMatched,
            $"There is no {noun} {given} in this ledger. casus brief and casus export show the ids."
        );
}
