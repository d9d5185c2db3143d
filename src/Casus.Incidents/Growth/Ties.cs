namespace Casus.Incidents.Growth;

/// <summary>What two reports hold of one another stands at the seats of both.</summary>
static class Ties
{
    /// <summary>Takes from a report all that it holds; the reports that held it.</summary>
    public static List<long> Forget<T>(Ground ground, long report, Func<Seat, Dictionary<long, T>> held)
    {
        if (ground.Seats.Find(report) is not { } seat)
            return [];
        var others = held(seat).Keys.ToList();
        foreach (var other in others)
            Part(ground, report, other, held);
        return others;
    }

    public static void Part<T>(Ground ground, long a, long b, Func<Seat, Dictionary<long, T>> held)
    {
        held(ground.SeatOf(a)).Remove(b);
        held(ground.SeatOf(b)).Remove(a);
    }
}
