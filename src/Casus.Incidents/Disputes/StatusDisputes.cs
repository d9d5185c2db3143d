using Casus.Coding.Appeals;
using Casus.Coding.Figures;
using Casus.Incidents.Tolls;

namespace Casus.Incidents.Disputes;

/// <summary>Whether the dead were civilians or fighters, and whether a truce holds, where sides differ.</summary>
static class StatusDisputes
{
    public static IEnumerable<Dispute> Find(Testimony testimony)
    {
        if (Dead(testimony) is { } dead)
            yield return dead;
        foreach (var truce in Truces(testimony))
            yield return truce;
    }

    /// <summary>Somebody says outright what the dead were, and another side counts them as something else.</summary>
    static Dispute? Dead(Testimony testimony)
    {
        var outright = testimony
            .Members.SelectMany(m => m.Coding.Settings)
            .Where(s => s.Dead is not null)
            .Select(s => (By: testimony.Of(s.Statement), Status: s.Dead!.Value))
            .Where(s => s.By is { IsPress: false, Origin: not null, Statement.Background: false })
            .Select(s => (By: s.By!, s.Status))
            .ToList();
        if (outright.Count == 0)
            return null;
        var speakers = outright.Select(s => s.By.Origin).ToHashSet(StringComparer.Ordinal);
        var counted = Claim
            .Of(testimony)
            .Where(c => c.Figure is { Kind: FigureKind.Killed, Status: not null } && !c.By.IsPress)
            .Where(c => !speakers.Contains(c.By.Origin))
            .Select(c => (c.By, Status: c.Figure.Status!.Value));
        return Between("dead", outright.Concat(counted), s => $"the dead were {Words(s)}");
    }

    static string Words(VictimStatus status) =>
        status switch
        {
            VictimStatus.Civilian => "civilians",
            VictimStatus.Police => "police",
            _ => "combatants",
        };

    /// <summary>One side says that a truce is in force, the other that it is not.</summary>
    static IEnumerable<Dispute> Truces(Testimony testimony) =>
        testimony
            .Members.SelectMany(m => m.Coding.Truces)
            .GroupBy(t => (t.What, Parties: string.Join(' ', t.Parties.Order(StringComparer.Ordinal))))
            .OrderBy(g => g.Key)
            .Select(truce =>
                Between(
                    $"{truce.Key.What} {truce.Key.Parties}",
                    truce
                        .Where(t => t.Status is TruceStatus.InForce or TruceStatus.Extended or TruceStatus.Ended)
                        .SelectMany(t => t.Statements, (t, s) => (By: testimony.Of(s)!, t.Status))
                        .Where(t => t.By is { IsPress: false, Origin: not null, Statement.Background: false }),
                    s => s is TruceStatus.Ended ? "no longer in force" : "in force"
                )
            )
            .OfType<Dispute>();

    /// <summary>Of one mind are those of one side; who holds both holds neither.</summary>
    static Dispute? Between<T>(string key, IEnumerable<(Testified By, T Value)> told, Func<T, string> words)
    {
        var positions = told.GroupBy(t => t.By.Origin!, StringComparer.Ordinal)
            .Where(own => own.Select(t => words(t.Value)).Distinct(StringComparer.Ordinal).Count() == 1)
            .SelectMany(own => own)
            .GroupBy(t => words(t.Value), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => DisputeFinder.Held(g.Key, g.Select(t => t.By)))
            .ToList();
        return positions.Count < 2
            ? null
            : new(DisputeKind.Status, DisputeBetween.Claimants, key, [.. positions], DisputeStatus.Disputed);
    }
}
