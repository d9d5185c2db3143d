using Casus.Coding.Settings;

namespace Casus.Incidents.Disputes;

/// <summary>A day or place that a report told first and put right later: both are kept, as told at two times.</summary>
static class AmendedSettings
{
    public static IEnumerable<Dispute> Find(Testimony testimony)
    {
        var amended = testimony
            .Members.SelectMany(m => m.Coding.Amendments)
            .Where(a => testimony.Of(a.WasTold) is not null && testimony.Of(a.NowTold) is not null)
            .GroupBy(a => (a.Kind, a.Was, a.Now))
            .OrderBy(g => g.Key);
        foreach (var change in amended)
            yield return new(
                change.Key.Kind is AmendedKind.Date ? DisputeKind.Date : DisputeKind.Place,
                DisputeBetween.Times,
                $"{change.Key.Was}|{change.Key.Now}",
                [
                    DisputeFinder.Held(change.Key.Was, change.Select(a => testimony.Of(a.WasTold)!)),
                    DisputeFinder.Held(change.Key.Now, change.Select(a => testimony.Of(a.NowTold)!)),
                ],
                DisputeStatus.Disputed
            );
    }
}
