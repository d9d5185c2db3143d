using Casus.Ledger.Document;

namespace Casus.Exports;

/// <summary>The days of an incident, from the first on which it may have begun to the last on which it may have ended.</summary>
public static class Spell
{
    const int Day = 1;
    const int SomeDays = 2;
    const int Week = 3;
    const int Month = 4;
    const int Year = 5;

    public static DateOnly? First(ExportedIncident incident) => incident.Start.Earliest;

    /// <summary>An incident of which no end is told is given the last day on which it may have begun.</summary>
    public static DateOnly? Last(ExportedIncident incident) => incident.End.Latest ?? incident.Start.Latest;

    /// <summary>GED's date_prec: 1 the day, 2 within six days, 3 within a week, 4 within a month, 5 longer; null where an end is open.</summary>
    public static int? Precision(ExportedIncident incident) =>
        incident.Start.Width switch
        {
            null => null,
            0 => Day,
            <= 5 => SomeDays,
            <= 7 => Week,
            <= 31 => Month,
            _ => Year,
        };
}
