using Casus.Web.Catalogue;

namespace Casus.Web.Incidents;

/// <summary>How many incidents began in a stretch of time, and the days that it spans.</summary>
public sealed record TimeBar(DateOnly From, DateOnly To, int Count)
{
    const int BarsAtMost = 60;

    /// <summary>Days, months, quarters or years, whatever gives few enough bars; empty where no day is known.</summary>
    public static IReadOnlyList<TimeBar> Of(IReadOnlyList<IncidentCard> found)
    {
        var days = found.Select(c => c.Day).OfType<DateOnly>().ToList();
        if (days.Count == 0)
            return [];
        var (first, last) = (days.Min(), days.Max());
        var step = Steps.First(s => s.Count(first, last) <= BarsAtMost || s == Steps[^1]);
        var counts = days.GroupBy(step.Start).ToDictionary(g => g.Key, g => g.Count());
        var bars = new List<TimeBar>();
        for (var at = step.Start(first); at <= last && bars.Count < 400; at = step.Next(at))
            bars.Add(new(at, step.Next(at).AddDays(-1), counts.GetValueOrDefault(at)));
        return bars;
    }

    static readonly Step[] Steps =
    [
        new(day => day, day => day.AddDays(1)),
        new(day => new(day.Year, day.Month, 1), day => day.AddMonths(1)),
        new(day => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1), day => day.AddMonths(3)),
        new(day => new(day.Year, 1, 1), day => day.AddYears(1)),
    ];

    sealed record Step(Func<DateOnly, DateOnly> Start, Func<DateOnly, DateOnly> Next)
    {
        public int Count(DateOnly first, DateOnly last)
        {
            var count = 0;
            for (var at = Start(first); at <= last && count <= BarsAtMost; at = Next(at))
                count++;
            return count;
        }
    }
}
