using Casus.Incidents.Growth;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
using Casus.Ledger.Growing;
using Casus.Ledger.Judgements;
using Casus.Reports;

namespace Casus.Ledger.Why;

/// <summary>A ledger to why its reports are linked as they are, and why others are not.</summary>
public sealed class Explainer
{
    /// <summary>Who is not among so many most like it was never near.</summary>
    const int NearestAtMost = 8;

    /// <summary>Of an incident so many reports are told, those most like the one asked about.</summary>
    const int MembersAtMost = 12;

    readonly ILedger _ledger;
    readonly PairReview _pairs;
    readonly Settled _settled;

    /// <summary>Folds what is not folded yet; reads only the reports that it tells of.</summary>
    public Explainer(ILedger ledger)
    {
        LedgerFold.Refresh(ledger);
        (_ledger, _settled) = (JudgedLedger.Over(ledger), new(ledger));
        _pairs = new(GrownShelves.Of(ledger));
    }

    internal PairReview Pairs => _pairs;

    internal Settled Settlements => _settled;

    /// <param name="incident">The id of an incident of today; null for whatever came near.</param>
    public Explanation Of(string report, string? incident = null)
    {
        var own = _settled.Report(report);
        var pairs =
            !_pairs.Tells(report) ? []
            : incident is null ? Near(report)
            : Members(report, incident);
        return new(
            Explanation.Name,
            report,
            own.Title,
            own.File,
            own.Incident,
            own.Incident is { } of ? Label(of) : null,
            incident,
            Dated(own),
            _pairs.Tells(report) ? Verdict(own, incident) : "It tells of no incident, so it is compared with nothing.",
            [.. pairs]
        );
    }

    /// <summary>The two reports held side by side.</summary>
    public WhyPair Pair(string report, string other)
    {
        var likeness = _pairs.Of(report, other);
        var (one, two) = (_ledger.Load(report), _ledger.Load(other));
        var words = new WhyWords(one, two, _pairs[report], _pairs[other]);
        var told = _settled.Report(other);
        var own = _settled.Report(report).Incident;
        var together = own is not null && told.Incident == own;
        // A copy that tells another day, other persons or other numbers only has the other's form.
        var settled = together || _settled.Judged(report, other) is not null ? _settled.Of(report, other) : null;
        var veto = likeness.Veto is { } why ? $"{why} ({words.Evidence()})" : null;
        return new(
            other,
            told.Title,
            told.File,
            told.Incident,
            together,
            likeness.Veto is null ? likeness.Probability : 0,
            [.. likeness.Parts.Select(p => new WhyPart(p.Name, p.Points, words.Of(p.Name)))],
            settled,
            veto,
            PairVerdict.Of(together, likeness, settled, _pairs.KeepsGroupsApart(report, other))
        );
    }

    IEnumerable<WhyPair> Near(string report)
    {
        var company = _pairs.Company(report).ToHashSet(StringComparer.Ordinal);
        var together = company
            .Select(other => (Other: other, Likeness: _pairs.Of(report, other)))
            .OrderByDescending(p => _pairs.AreSettled(report, p.Other))
            .ThenByDescending(p => p.Likeness.Veto is null ? p.Likeness.Probability : 0)
            .ThenBy(p => p.Other, StringComparer.Ordinal)
            .Take(NearestAtMost)
            .Select(p => p.Other);
        var near = _pairs
            .Nearest(report, NearestAtMost + company.Count)
            .Select(p => p.Other)
            .Where(other => !company.Contains(other))
            .Take(NearestAtMost);
        return together.Concat(near).Select(other => Pair(report, other));
    }

    IEnumerable<WhyPair> Members(string report, string incident) =>
        Reports(incident)
            .Where(other => other != report && _pairs.Tells(other))
            .OrderByDescending(other => _pairs.Of(report, other).Points)
            .ThenBy(other => other, StringComparer.Ordinal)
            .Take(MembersAtMost)
            .Select(other => Pair(report, other));

    string Verdict(ExportedReport own, string? incident) =>
        incident is null || incident == own.Incident
            ? $"It is in the incident {own.Incident} with {BriefWords.Count(Reports(own.Incident).Count - 1, "other report")}."
            : new GroupVerdict(_pairs, _settled).Of(Reports(own.Incident), Reports(incident), incident);

    IReadOnlyList<string> Reports(string? incident) => incident is null ? [] : Incident(incident).Reports;

    string Label(string incident) => Incident(incident).Label;

    ExportedIncident Incident(string id) =>
        _ledger.Row("incidents", id) is { } row
            ? DocumentJson.Read<ExportedIncident>(row.Json)
            : throw new KeyNotFoundException($"There is no incident {id} in this ledger.");

    static string? Dated(ExportedReport report) =>
        report.Published.Basis.FirstOrDefault(b => b.Kind == BasisKind.Linked) is { } linked
            ? $"{BriefWords.Days(new(report.Published.Earliest, report.Published.Latest))}, {linked.Quote}"
            : null;
}
