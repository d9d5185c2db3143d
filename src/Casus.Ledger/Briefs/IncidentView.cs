using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Ledger.Document;
using Casus.Ledger.Pages;

namespace Casus.Ledger.Briefs;

/// <summary>Everything that the derived rows hold about one incident.</summary>
public sealed class IncidentView
{
    readonly Dictionary<string, ExportedReport> _reports;
    readonly Dictionary<string, ExportedStatement> _statements;
    readonly ILookup<string, ExportedStatement> _byReport;

    public IncidentView(ILedger ledger, ExportedIncident incident)
    {
        (Ledger, Incident) = (ledger, incident);
        _reports = Rows<ExportedReport>("reports").ToDictionary(r => r.Id, StringComparer.Ordinal);
        var versionOf = _reports.Values.Where(r => r.VersionOf is not null).ToDictionary(r => r.Id, r => r.VersionOf!);
        var texts = versionOf.Keys.Concat(versionOf.Values).Distinct().Where(_reports.ContainsKey);
        Pages = new(texts.Select(ledger.Load), versionOf);
        Statements =
        [
            .. Rows<ExportedStatement>("statements")
                .OrderBy(s => _reports[s.Report].Published.Earliest)
                .ThenBy(s => s.Report, StringComparer.Ordinal)
                .ThenBy(s => s.Start)
                .ThenBy(s => s.Id, StringComparer.Ordinal),
        ];
        _statements = Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _byReport = Statements.ToLookup(s => s.Report, StringComparer.Ordinal);
        AllFigures = [.. Rows<ExportedFigure>("figures")];
        Figures = [.. AllFigures.Where(f => !f.Background)];
        Appeals = [.. Rows<ExportedAppeal>("appeals").Where(a => !a.Background)];
        Ceasefires = [.. Rows<ExportedCeasefire>("ceasefires")];
        Disputes = [.. Rows<ExportedDispute>("disputes")];
        Tolls = [.. Rows<ExportedToll>("tolls")];
    }

    public ILedger Ledger { get; }

    internal PageTexts Pages { get; }

    public ExportedIncident Incident { get; }

    public string LabelOf(string incident) =>
        Ledger
            .Derived("incidents", incident)
            .Select(row => DocumentJson.Read<ExportedIncident>(row.Json).Label)
            .First();

    public IReadOnlyList<ExportedStatement> Statements { get; }

    /// <summary>What its reports recall of others too.</summary>
    public IReadOnlyList<ExportedFigure> AllFigures { get; }

    public IReadOnlyList<ExportedFigure> Figures { get; }

    public IReadOnlyList<ExportedAppeal> Appeals { get; }

    public IReadOnlyList<ExportedCeasefire> Ceasefires { get; }

    public IReadOnlyList<ExportedDispute> Disputes { get; }

    public IReadOnlyList<ExportedToll> Tolls { get; }

    public IEnumerable<ExportedReport> Reports => Incident.Reports.Select(id => _reports[id]);

    /// <summary>Null for the id of a statement that another report's incident holds.</summary>
    public ExportedStatement? Statement(string id) => _statements.GetValueOrDefault(id);

    /// <summary>The words of the first of these statements that the incident holds.</summary>
    public string? Evidence(IReadOnlyList<string> statements) =>
        First(statements) is { } s ? BriefWords.Quote(s.Quote) : null;

    /// <summary>The report of the same statement.</summary>
    public string? Source(IReadOnlyList<string> statements) => First(statements) is { } s ? File(s) : null;

    ExportedStatement? First(IReadOnlyList<string> statements) =>
        statements.Select(Statement).FirstOrDefault(s => s is not null);

    public string File(ExportedStatement statement) => _reports[statement.Report].File;

    /// <summary>A claim of this incident that a reader is told; what only repeats another is not told twice.</summary>
    public bool IsTold(ExportedStatement s) =>
        !s.Background
        && s.ClaimantBasis == ClaimantBasis.Said
        // "Has not said whether", "is expected to ask": somebody else's word about a word not yet given.
        && s.Certainty != Certainty.Underspecified
        // "Is expected to", "is seen as": by nobody who is named.
        && (
            s.Claimant.Kind != ClaimantKind.Unnamed
            || s.Source is not null
            || s.Cue is null
            || s.Claimant.Id != "unnamed"
        )
        && !IsRepeat(s)
        // What a page once said is told with what became of the page.
        && Pages.NewestOver(s.Report) is null
        && !IsInside(s);

    /// <summary>The words told are what is denied; where they say no themselves ("nobody was hurt") they are not.</summary>
    public bool IsDenial(ExportedStatement statement) =>
        statement.Polarity == Polarity.Denies
        && !Ledger.Load(statement.Report).Coding.Statements.Any(s => s.Id == statement.Id && s.NegatedInside);

    /// <summary>The same voice's longer words hold it: a sentence of a quotation that is told whole.</summary>
    public bool IsInside(ExportedStatement statement) =>
        _byReport[statement.Report]
            .Any(other =>
                other.Claimant == statement.Claimant
                && other.ClaimantBasis == statement.ClaimantBasis
                && other.Polarity == statement.Polarity
                && other.Background == statement.Background
                && other.Certainty == statement.Certainty
                && other.Content.Start <= statement.Content.Start
                && statement.Content.End <= other.Content.End
                && (other.Content != statement.Content || string.CompareOrdinal(other.Id, statement.Id) < 0)
            );

    /// <summary>It stands in a copy: what it says is in the brief already, by the report that was first.</summary>
    public bool IsRepeat(ExportedStatement statement) =>
        _reports[statement.Report].CopyOf is { } first && _reports.ContainsKey(first);

    /// <summary>Who says it and through whom.</summary>
    public static string Voice(ExportedStatement s) =>
        s.Channel.Count == 0
            ? s.Claimant.Name
            : $"{s.Claimant.Name} (via {string.Join(", ", s.Channel.Select(c => c.Name))})";

    IEnumerable<T> Rows<T>(string kind) =>
        Ledger.Derived(kind, Incident.Id).Select(row => DocumentJson.Read<T>(row.Json));
}
