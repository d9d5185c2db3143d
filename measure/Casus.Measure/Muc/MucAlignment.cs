namespace Casus.Measure.Muc;

/// <summary>Which incident of the key each one read is: those that share most first, none of them twice.</summary>
static class MucAlignment
{
    const int SameType = 2;
    const int SamePeople = 3;

    public static List<(MucTemplate? Gold, MucIncident? Said)> Of(
        IReadOnlyList<MucTemplate> gold,
        IReadOnlyList<MucIncident> said
    )
    {
        var (freeGold, freeSaid) = (
            Enumerable.Range(0, gold.Count).ToHashSet(),
            Enumerable.Range(0, said.Count).ToHashSet()
        );
        var pairs = new List<(MucTemplate?, MucIncident?)>();
        var shared =
            from g in freeGold
            from s in freeSaid
            let points = Shared(gold[g], said[s])
            where points > 0
            orderby points descending, g, s
            select (g, s);
        foreach (var (g, s) in shared.ToList())
            if (freeGold.Contains(g) && freeSaid.Contains(s))
            {
                freeGold.Remove(g);
                freeSaid.Remove(s);
                pairs.Add((gold[g], said[s]));
            }
        pairs.AddRange(
            freeGold.Order().Where(g => !gold[g].IsOptional).Select(g => ((MucTemplate?)gold[g], (MucIncident?)null))
        );
        pairs.AddRange(freeSaid.Order().Select(s => ((MucTemplate?)null, (MucIncident?)said[s])));
        return pairs;
    }

    /// <summary>Nothing where neither the type nor anybody concerned is the same.</summary>
    static int Shared(MucTemplate gold, MucIncident said)
    {
        var concerned =
            gold.Targets.Count(t => said.Targets.Any(s => t.Who.Fits(s.Who)))
            + gold.Things.Count(t => said.Things.Any(t.Fits))
            + gold.Perpetrators.Count(t => said.Perpetrators.Any(t.Fits));
        var type = gold.Types.Contains(said.Type) ? SameType : 0;
        if (type + concerned == 0)
            return 0;
        return type
            + SamePeople * concerned
            + gold.Places.Count(p => said.Places.Any(s => MucPlace.Fits(p, s)))
            + (gold.Dates.Any(d => MucDate.Fits(d, said.Date)) ? 1 : 0);
    }
}
