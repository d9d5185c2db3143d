using Casus.Ledger.Document;
using Casus.Ledger.Pages;

namespace Casus.Ledger.Changes;

/// <summary>Which incident every report of a view is in.</summary>
sealed class SeenIncidents
{
    readonly SortedDictionary<string, string?> _incidentOf = new(StringComparer.Ordinal);

    readonly SortedDictionary<string, string> _versionOf = new(StringComparer.Ordinal);

    public SeenIncidents(ILedger ledger)
    {
        Ledger = ledger;
        foreach (var row in ledger.Derived("reports"))
        {
            _incidentOf.Add(row.Id, row.Incident);
            if (DocumentJson.Read<ExportedReport>(row.Json).VersionOf is { } first)
                _versionOf[row.Id] = first;
        }
        Incidents =
        [
            .. ledger
                .Derived("incidents")
                .Where(row => DocumentJson.Read<ExportedIncident>(row.Json).Level is not IncidentLevel.Episode)
                .Select(row => row.Id),
        ];
    }

    public ILedger Ledger { get; }

    /// <summary>Pages of which the view has several texts.</summary>
    public PageTexts Pages() =>
        new(
            _versionOf.Keys.Concat(_versionOf.Values).Distinct(StringComparer.Ordinal).Where(Has).Select(Ledger.Load),
            _versionOf
        );

    /// <summary>Sorted by id, ordinal; an episode changes with its incidents.</summary>
    public IReadOnlyList<string> Incidents { get; }

    public IEnumerable<string> Reports => _incidentOf.Keys;

    public bool Has(string report) => _incidentOf.ContainsKey(report);

    /// <summary>The incidents that these reports are in, sorted; reports that the view lacks are in none.</summary>
    public IReadOnlyList<string> Of(IEnumerable<string> reports) =>
        [
            .. reports
                .Select(report => _incidentOf.GetValueOrDefault(report))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    public ExportedIncident Incident(string id) =>
        DocumentJson.Read<ExportedIncident>(Ledger.Derived("incidents", id).First().Json);

    public IReadOnlyList<T> Rows<T>(string kind, IEnumerable<string> incidents) =>
        [
            .. incidents
                .SelectMany(incident => Ledger.Derived(kind, incident))
                .Select(row => DocumentJson.Read<T>(row.Json)),
        ];

    public ChangedReport Report(string id)
    {
        // A report's row stands under its incident, where there are few to look through.
        var rows = Ledger.Derived("reports", _incidentOf[id]);
        var report = DocumentJson.Read<ExportedReport>(rows.First(row => row.Id == id).Json);
        return new(id, report.Title, report.File, report.Incident, report.CopyOf, report.VersionOf);
    }
}
