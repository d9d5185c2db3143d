using Casus.Ledger.Document;

namespace Casus.Ledger.Judgements;

/// <summary>Ids as people see them to the places that judgements name: those never change, whatever is folded anew.</summary>
public static class EntryAddress
{
    /// <summary>The entries behind the id of a statement, figure, appeal, truce, toll or dispute; empty for any other id.</summary>
    public static IReadOnlyList<Anchor> Of(ILedger ledger, string id) =>
        id[0] switch
        {
            's' => Find<ExportedStatement>(ledger, "statements", id) is { } s ? InReport(ledger, s.Report, [id]) : [],
            'f' => Figures(ledger, [id]),
            't' => Toll(ledger, id) is { } toll ? Figures(ledger, toll.Figures) : [],
            'd' => Find<ExportedDispute>(ledger, "disputes", id) is { } d
                ? Statements(ledger, d.Positions.SelectMany(p => p.Statements))
                : [],
            'a' => Find<ExportedAppeal>(ledger, "appeals", id) is { } a ? Appeal(ledger, a) : [],
            'c' => Find<ExportedCeasefire>(ledger, "ceasefires", id) is { } c ? Truce(ledger, c) : [],
            _ => [],
        };

    /// <summary>A report that stands for an incident: the one that its id was made of, else its first by id. Null for an episode, which has none of its own.</summary>
    public static string? FirstReport(ILedger ledger, string incident) =>
        Find<ExportedIncident>(ledger, "incidents", incident) is { Reports.Count: > 0 } found
            ? found.Reports.FirstOrDefault(r => Incidents.Resolution.IncidentId.Of(r) == incident) ?? found.Reports[0]
            : null;

    static ExportedToll? Toll(ILedger ledger, string id) => Find<ExportedToll>(ledger, "tolls", id);

    static T? Find<T>(ILedger ledger, string kind, string id)
        where T : class => Row(ledger, kind, id) is { } row ? DocumentJson.Read<T>(row.Json) : null;

    static DerivedRow? Row(ILedger ledger, string kind, string id) =>
        ledger is IBrowsable found ? found.Find(kind, id) : ledger.Derived(kind).FirstOrDefault(row => row.Id == id);

    static IReadOnlyList<Anchor> Figures(ILedger ledger, IReadOnlyList<string> ids)
    {
        var said = ids.Select(id => Find<ExportedFigure>(ledger, "figures", id)?.Statement)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return [.. Reports(ledger, said).SelectMany(report => InReport(ledger, report, ids))];
    }

    static IReadOnlyList<Anchor> Statements(ILedger ledger, IEnumerable<string> statements)
    {
        var ids = statements.ToHashSet(StringComparer.Ordinal);
        return [.. Reports(ledger, ids).SelectMany(report => InReport(ledger, report, ids))];
    }

    static IEnumerable<string> Reports(ILedger ledger, IEnumerable<string> statements) =>
        statements
            .Order(StringComparer.Ordinal)
            .Select(id => Find<ExportedStatement>(ledger, "statements", id)?.Report)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

    static List<Anchor> InReport(ILedger ledger, string report, IReadOnlyCollection<string> ids)
    {
        var stored = ledger.Load(report);
        return
        [
            .. JudgedEntry
                .Of(stored)
                .Where(e =>
                    e.Kind == EntryKind.Statement && ids.Contains(stored.Coding.Statements[e.Number].Id)
                    || e.Kind == EntryKind.Figure && ids.Contains(stored.Coding.Figures[e.Number].Id)
                )
                .Select(e => e.Anchor),
        ];
    }

    static IReadOnlyList<Anchor> Appeal(ILedger ledger, ExportedAppeal appeal) =>
        Mentions(
            ledger,
            appeal.Statements,
            EntryKind.Appeal,
            (stored, number) =>
                stored.Coding.Appeals[number] is var a
                && (a.Requester, a.Addressee) == (appeal.Requester, appeal.Addressee)
        );

    static IReadOnlyList<Anchor> Truce(ILedger ledger, ExportedCeasefire truce) =>
        Mentions(
            ledger,
            truce.Statements,
            EntryKind.Truce,
            (stored, number) =>
                stored.Coding.Truces[number].Statements.Any(s => truce.Statements.Contains(s, StringComparer.Ordinal))
        );

    static IReadOnlyList<Anchor> Mentions(
        ILedger ledger,
        IReadOnlyList<string> statements,
        EntryKind kind,
        Func<StoredReport, int, bool> isOne
    ) =>
        [
            .. Reports(ledger, statements)
                .Select(ledger.Load)
                .SelectMany(stored =>
                    JudgedEntry.Of(stored).Where(e => e.Kind == kind && isOne(stored, e.Number)).Select(e => e.Anchor)
                ),
        ];
}
