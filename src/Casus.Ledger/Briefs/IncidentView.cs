using Casus.Ledger.Document;

namespace Casus.Ledger.Briefs;

/// <summary>Everything that the derived rows hold about one incident.</summary>
sealed class IncidentView
{
    readonly Dictionary<string, ExportedReport> _reports;
    readonly Dictionary<string, ExportedStatement> _statements;

    public IncidentView(ILedger ledger, ExportedIncident incident)
    {
        Incident = incident;
        _reports = Rows<ExportedReport>(ledger, "reports").ToDictionary(r => r.Id, StringComparer.Ordinal);
        Statements =
        [
            .. Rows<ExportedStatement>(ledger, "statements")
                .OrderBy(s => _reports[s.Report].Published.Earliest)
                .ThenBy(s => s.Report, StringComparer.Ordinal)
                .ThenBy(s => s.Start)
                .ThenBy(s => s.Id, StringComparer.Ordinal),
        ];
        _statements = Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        Figures = [.. Rows<ExportedFigure>(ledger, "figures").Where(f => !f.Background)];
        Appeals = [.. Rows<ExportedAppeal>(ledger, "appeals").Where(a => !a.Background)];
        Ceasefires = [.. Rows<ExportedCeasefire>(ledger, "ceasefires")];
        Disputes = [.. Rows<ExportedDispute>(ledger, "disputes")];
        Tolls = [.. Rows<ExportedToll>(ledger, "tolls")];
    }

    public ExportedIncident Incident { get; }

    public IReadOnlyList<ExportedStatement> Statements { get; }

    public IReadOnlyList<ExportedFigure> Figures { get; }

    public IReadOnlyList<ExportedAppeal> Appeals { get; }

    public IReadOnlyList<ExportedCeasefire> Ceasefires { get; }

    public IReadOnlyList<ExportedDispute> Disputes { get; }

    public IReadOnlyList<ExportedToll> Tolls { get; }

    public IEnumerable<ExportedReport> Reports => Incident.Reports.Select(id => _reports[id]);

    /// <summary>Null for the id of a statement that another report's incident holds.</summary>
    public ExportedStatement? Statement(string id) => _statements.GetValueOrDefault(id);

    public string File(ExportedStatement statement) => _reports[statement.Report].File;

    /// <summary>It stands in a copy: what it says is in the brief already, by the report that was first.</summary>
    public bool IsRepeat(ExportedStatement statement) =>
        _reports[statement.Report].CopyOf is { } first && _reports.ContainsKey(first);

    /// <summary>Who says it and through whom.</summary>
    public static string Voice(ExportedStatement s) =>
        s.Channel.Count == 0
            ? s.Claimant.Name
            : $"{s.Claimant.Name} (via {string.Join(", ", s.Channel.Select(c => c.Name))})";

    IEnumerable<T> Rows<T>(ILedger ledger, string kind) =>
        ledger.Derived(kind, Incident.Id).Select(row => DocumentJson.Read<T>(row.Json));
}
