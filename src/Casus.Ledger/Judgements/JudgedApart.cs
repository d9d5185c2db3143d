using System.Collections.Immutable;
using Casus.Incidents.Resolution;

namespace Casus.Ledger.Judgements;

/// <summary>Incidents that a person held apart say so of one another.</summary>
sealed class JudgedApart
{
    readonly SortedDictionary<(string, string), string> _why = [];
    readonly SortedDictionary<string, ResolvedIncident> _incidents = new(StringComparer.Ordinal);

    /// <param name="incidentOf">Of a report; null for one that is in none, or not there.</param>
    public JudgedApart(IEnumerable<Judgement> judgements, Func<string, ResolvedIncident?> incidentOf)
    {
        var all = judgements.ToList();
        foreach (var judgement in all.Where(j => j is { Kind: JudgementKind.NotTheSame, About: [_, _] }))
        foreach (var incident in judgement.About.Select(a => incidentOf(a.Report)).OfType<ResolvedIncident>())
            _incidents[incident.Id] = incident;
        foreach (var (_, judgement) in StandingJudgement.Of(all))
            if (
                judgement is { Kind: JudgementKind.NotTheSame, About: [var a, var b] }
                && incidentOf(a.Report)?.Id is { } one
                && incidentOf(b.Report)?.Id is { } other
                && one != other
            )
                _why[(one, other)] = _why[(other, one)] = $"judged not the same: {judgement.Why}";
    }

    /// <summary>Every incident of which anybody ever said so, also where it was undone.</summary>
    public IEnumerable<ResolvedIncident> Incidents => _incidents.Values;

    public ResolvedIncident Of(ResolvedIncident incident) =>
        _incidents.ContainsKey(incident.Id) ? incident with { ApartFrom = Apart(incident) } : incident;

    ImmutableArray<LookAlike> Apart(ResolvedIncident incident) =>
        [
            .. _why.Where(w => w.Key.Item1 == incident.Id)
                .Select(w => new LookAlike(w.Key.Item2, w.Value))
                .Concat(incident.ApartFrom.Where(l => !_why.ContainsKey((incident.Id, l.Incident))))
                .OrderBy(l => l.Incident, StringComparer.Ordinal),
        ];
}
