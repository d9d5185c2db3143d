using Casus.Coding.Appeals;

namespace Casus.Incidents.Disputes;

/// <summary>One appeal that rests on one instrument, told with different years.</summary>
static class InstrumentDisputes
{
    public static IEnumerable<Dispute> Find(Testimony testimony)
    {
        var appeals = testimony
            .Members.SelectMany(m => m.Coding.Appeals)
            .Where(a => !a.Background)
            .GroupBy(a => (a.Requester, a.Addressee))
            .OrderBy(g => g.Key);
        foreach (var appeal in appeals)
        {
            var dated = appeal.SelectMany(a => a.Instruments).Where(i => i.Year is not null).ToList();
            var years = dated.GroupBy(i => i.Year!.Value).OrderBy(g => g.Key).ToList();
            if (years.Count < 2 || AreDifferentTreaties(dated))
                continue;
            var holders = years
                .Select(y => y.Select(i => testimony.Of(i.Statement)).OfType<Testified>().ToList())
                .ToList();
            yield return new(
                DisputeKind.Instrument,
                Between(holders),
                $"{appeal.Key.Requester} {appeal.Key.Addressee}",
                [.. years.Zip(holders, (year, held) => DisputeFinder.Held($"{year.Key}", held))],
                DisputeStatus.Disputed
            );
        }
    }

    /// <summary>Two known treaties may both be invoked.</summary>
    static bool AreDifferentTreaties(List<InstrumentMention> dated) =>
        dated.TrueForAll(i => i.Id is not null) && dated.Select(i => i.Id).Distinct().Count() > 1;

    /// <summary>The same voice, or voices of one side, told differently by those who pass it on.</summary>
    static DisputeBetween Between(List<List<Testified>> holders)
    {
        var sides = holders.Select(held => held.Select(h => h.Claimant.Side).OfType<string>().ToHashSet()).ToList();
        var same = sides.Aggregate((a, b) => [.. a.Intersect(b)]);
        var opposed = sides.Count(s => s.Count > 0) > 1 && same.Count == 0;
        return opposed ? DisputeBetween.Claimants : DisputeBetween.Channels;
    }
}
