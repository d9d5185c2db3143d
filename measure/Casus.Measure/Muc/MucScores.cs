namespace Casus.Measure.Muc;

/// <summary>The running counts over texts, slot by slot; incidents missed and made up count with all their fills.</summary>
sealed class MucScores
{
    readonly Dictionary<string, Tally> _slots = [];

    public static IReadOnlyList<string> Slots { get; } =
    ["number", "effect", "number_and_effect", "date", "place", "type", "perpetrators", "things"];

    public double F1(string slot) => _slots.GetValueOrDefault(slot).F1;

    public void Add(IReadOnlyList<MucTemplate> gold, IReadOnlyList<MucIncident> said)
    {
        foreach (var (key, read) in MucAlignment.Of(gold, said))
        {
            var date = read is null || read.Date.IsUnknown ? 0 : 1;
            var dates = key is null || key.Dates.IsEmpty ? 0 : 1;
            Count(
                "type",
                key is not null && read is not null && key.Types.Contains(read.Type) ? 1 : 0,
                key is null ? 0 : 1,
                read is null ? 0 : 1
            );
            Count("date", dates * date == 1 && key!.Dates.Any(d => MucDate.Fits(d, read!.Date)) ? 1 : 0, dates, date);
            Count(
                "place",
                key is null || read is null ? 0 : key.Places.Count(p => read.Places.Any(r => MucPlace.Fits(p, r))),
                key?.Places.Length ?? 0,
                read?.Places.Length ?? 0
            );
            Strings("perpetrators", key?.Perpetrators ?? [], read?.Perpetrators ?? []);
            Strings("things", key?.Things ?? [], read?.Things ?? []);
            Targets(key?.Targets ?? [], read?.Targets ?? []);
        }
    }

    void Targets(IReadOnlyList<MucTarget> gold, IReadOnlyList<SaidTarget> said)
    {
        Targets(
            "number",
            gold,
            said,
            t => t.Numbers.Length > 0,
            s => s.Number is not null,
            (t, s) => t.HasNumber(s.Number!)
        );
        Targets(
            "effect",
            gold,
            said,
            t => t.Effects.Length > 0,
            s => s.Effect is not null,
            (t, s) => t.HasEffect(s.Effect!)
        );
        Targets(
            "number_and_effect",
            gold,
            said,
            t => t.Numbers.Length > 0 && t.Effects.Length > 0,
            s => s.Number is not null && s.Effect is not null,
            (t, s) => t.HasNumber(s.Number!) && t.HasEffect(s.Effect!)
        );
    }

    void Targets(
        string slot,
        IReadOnlyList<MucTarget> gold,
        IReadOnlyList<SaidTarget> said,
        Func<MucTarget, bool> isAsked,
        Func<SaidTarget, bool> isTold,
        Func<MucTarget, SaidTarget, bool> isRight
    )
    {
        var free = said.Where(isTold).ToList();
        var told = free.Count;
        var (right, asked) = (0, 0);
        foreach (var target in gold.Where(isAsked))
        {
            var found = free.FindIndex(s => target.Who.Fits(s.Who) && isRight(target, s));
            if (found >= 0)
                free.RemoveAt(found);
            right += found >= 0 ? 1 : 0;
            asked += found >= 0 || !target.Who.IsOptional ? 1 : 0;
        }
        Count(slot, right, asked, told);
    }

    void Strings(string slot, IReadOnlyList<MucFill> gold, IReadOnlyList<string> said)
    {
        var free = said.ToList();
        var (right, asked) = (0, 0);
        foreach (var fill in gold)
        {
            var found = free.FindIndex(fill.Fits);
            if (found >= 0)
                free.RemoveAt(found);
            right += found >= 0 ? 1 : 0;
            asked += found >= 0 || !fill.IsOptional ? 1 : 0;
        }
        Count(slot, right, asked, said.Count);
    }

    void Count(string slot, int right, int gold, int said) =>
        _slots[slot] = _slots.GetValueOrDefault(slot) + new Tally(right, gold, said);

    /// <summary>For a reader who looks at where fills are lost.</summary>
    public string Told => string.Join("; ", Slots.Select(s => $"{s} {_slots.GetValueOrDefault(s)}"));
}
