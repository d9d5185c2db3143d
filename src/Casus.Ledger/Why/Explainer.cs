using System.Collections.Immutable;
using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
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

    /// <summary>Folds what is not folded yet and reads every report once.</summary>
    public Explainer(ILedger ledger)
    {
        LedgerFold.Refresh(ledger);
        (_ledger, _settled) = (JudgedLedger.Over(ledger), new(ledger));
        ImmutableArray<Signature> all =
        [
            .. ledger.ReportIds().Select(_ledger.Load).Select(s => SignatureReader.Read(s.Report, s.Coding)),
        ];
        _pairs = new(all);
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

    /// <summary>The other reports of its incident.</summary>
    internal IEnumerable<string> Company(string report) =>
        Reports(_settled.Report(report).Incident).Where(other => other != report && _pairs.Tells(other));

    IEnumerable<WhyPair> Near(string report)
    {
        return Company(report)
            .Select(other => Pair(report, other))
            .OrderByDescending(p => p.Settled is not null)
            .ThenByDescending(p => p.Probability)
            .ThenBy(p => p.Report, StringComparer.Ordinal)
            .Take(NearestAtMost)
            .Concat(
                _pairs
                    .Nearest(report, NearestAtMost + Reports(_settled.Report(report).Incident).Count)
                    .Where(p => _settled.Report(p.Other).Incident != _settled.Report(report).Incident)
                    .Take(NearestAtMost)
                    .Select(p => Pair(report, p.Other))
            );
    }

    IEnumerable<WhyPair> Members(string report, string incident) =>
        Reports(incident)
            .Where(other => other != report && _pairs.Tells(other))
            .Select(other => Pair(report, other))
            .OrderByDescending(p => p.Parts.Sum(part => part.Points))
            .ThenBy(p => p.Report, StringComparer.Ordinal)
            .Take(MembersAtMost);

    string Verdict(ExportedReport own, string? incident) =>
        incident is null || incident == own.Incident
            ? $"It is in the incident {own.Incident} with {BriefWords.Count(Reports(own.Incident).Count - 1, "other report")}."
            : new GroupVerdict(_pairs, _settled).Of(Reports(own.Incident), Reports(incident), incident);

    IReadOnlyList<string> Reports(string? incident) =>
        incident is null
            ? []
            : [.. _ledger.Derived("reports", incident).Select(row => row.Id).Order(StringComparer.Ordinal)];

    string Label(string incident) =>
        DocumentJson.Read<ExportedIncident>(_ledger.Derived("incidents", incident).First().Json).Label;

    static string? Dated(ExportedReport report) =>
        report.Published.Basis.FirstOrDefault(b => b.Kind == BasisKind.Linked) is { } linked
            ? $"{BriefWords.Days(new(report.Published.Earliest, report.Published.Latest))}, {linked.Quote}"
            : null;
}
