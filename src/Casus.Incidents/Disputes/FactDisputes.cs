using Casus.Coding.Statements;

namespace Casus.Incidents.Disputes;

/// <summary>Whether something happened, when somebody denies it. A denial that answers nobody heard here is one-sided, not agreed.</summary>
static class FactDisputes
{
    public static IEnumerable<Dispute> Find(Testimony testimony)
    {
        var denials = testimony
            .Foreground.Where(t => IsDenial(t.Statement) && !t.IsPress)
            .GroupBy(t => Key(testimony, t), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var denial in denials)
        {
            var deniers = denial.ToList();
            var answered = deniers
                .SelectMany(d => Asserted(testimony, d))
                .Where(t => deniers.TrueForAll(d => d.Claimant.Id != t.Claimant.Id))
                .DistinctBy(t => t.Statement.Id)
                .ToList();
            var words = Acts.Words(deniers[0]);
            var refused = DisputeFinder.Held(deniers[0].Statement.NegatedInside ? words : $"denied: {words}", deniers);
            yield return new(
                DisputeKind.Fact,
                DisputeBetween.Claimants,
                denial.Key,
                answered.Count == 0
                    ? [refused]
                    : [refused, DisputeFinder.Held($"asserted: {Acts.Words(answered[0])}", answered)],
                answered.Count == 0 ? DisputeStatus.OneSided : DisputeStatus.Disputed
            );
        }
    }

    /// <summary>A negated remark ("this was not the final count") denies nobody's claim unless it tells of an act.</summary>
    static bool IsDenial(Statement s) =>
        (s.About?.Relation == AboutRelation.Denies || (s.Polarity == Polarity.Denies && s.Events.Length > 0))
        && !s.Conditional;

    /// <summary>Denials of the same acts by the same side are one question.</summary>
    static string Key(Testimony testimony, Testified denial)
    {
        var about = denial.Statement.About?.Statement is { } id ? testimony.Of(id)?.Statement : null;
        var acts = (about ?? denial.Statement).Events.Concat(denial.Statement.Events).Select(Acts.Key).Distinct();
        var key = string.Join(';', acts.Order(StringComparer.Ordinal));
        return $"{denial.Claimant.Side ?? denial.Claimant.Id}|{(key.Length > 0 ? key : denial.Statement.Id)}";
    }

    /// <summary>The claim that it names, and every claim of the same act by another side.</summary>
    static IEnumerable<Testified> Asserted(Testimony testimony, Testified denial)
    {
        if (
            denial.Statement.About is { Relation: AboutRelation.Denies } about
            && testimony.Of(about.Statement) is { } named
        )
            yield return named;
        var denied = denial
            .Statement.Events.Where(e => e.Type is not "REJECT" and not "ACCUSE" && e.Actors.Length > 0)
            .ToList();
        foreach (var other in testimony.Foreground)
            if (
                other.Statement.Polarity == Polarity.Asserts
                && !other.Statement.Conditional
                && !other.IsPress
                && other.Origin != denial.Origin
                && other.Statement.Events.Any(e => denied.Exists(d => Acts.AreOne(d, e)))
            )
                yield return other;
    }
}
