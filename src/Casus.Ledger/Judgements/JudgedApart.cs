using Casus.Incidents.Resolution;

namespace Casus.Ledger.Judgements;

/// <summary>Incidents that a person held apart say so of one another.</summary>
static class JudgedApart
{
    public static ResolvedReports Of(ResolvedReports resolved, IEnumerable<Judgement> judgements)
    {
        var why = new SortedDictionary<(string, string), string>();
        foreach (var (_, judgement) in StandingJudgement.Of(judgements))
            if (
                judgement is { Kind: JudgementKind.NotTheSame, About: [var a, var b] }
                && Incidents(a, b) is var (one, other)
            )
                why[(one, other)] = why[(other, one)] = $"judged not the same: {judgement.Why}";
        return why.Count == 0
            ? resolved
            : resolved with
            {
                Incidents = [.. resolved.Incidents.Select(i => i with { ApartFrom = [.. Apart(i)] })],
            };

        (string, string)? Incidents(Anchor a, Anchor b) =>
            resolved.IncidentOf.TryGetValue(a.Report, out var one)
            && resolved.IncidentOf.TryGetValue(b.Report, out var other)
            && one != other
                ? (one, other)
                : null;

        IEnumerable<LookAlike> Apart(ResolvedIncident incident) =>
            why.Where(w => w.Key.Item1 == incident.Id)
                .Select(w => new LookAlike(w.Key.Item2, w.Value))
                .Concat(incident.ApartFrom.Where(l => !why.ContainsKey((incident.Id, l.Incident))))
                .OrderBy(l => l.Incident, StringComparer.Ordinal);
    }
}
