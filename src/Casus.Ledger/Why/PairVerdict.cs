using System.Globalization;
using Casus.Incidents.Growth;
using Casus.Incidents.Resolution;

namespace Casus.Ledger.Why;

/// <summary>A pair of reports to one sentence.</summary>
static class PairVerdict
{
    public static string Of(bool together, Likeness likeness, string? settled, bool hard)
    {
        if (settled is not null)
            return together ? $"Linked: {settled}." : $"Apart: {settled}.";
        var likely = likeness.Probability.ToString("0.00", CultureInfo.InvariantCulture);
        var enough = PairReview.Threshold.ToString("0.00", CultureInfo.InvariantCulture);
        if (likeness.Veto is not null)
            return together
                ? "Ruled out by itself, but other reports link both."
                : $"Ruled out{(hard ? ", and between such parties that keeps their whole incidents apart" : "")}.";
        return (together, likeness.Probability >= PairReview.Threshold) switch
        {
            (true, true) => $"Linked: likely enough, {likely} of at least {enough}.",
            (true, false) => $"Too little by itself ({likely} of {enough}); other reports link both.",
            (false, true) =>
                $"Likely by itself ({likely}), but their incidents as a whole are not: see casus why with the incident.",
            _ => $"Apart: too little in common, {likely} of at least {enough}.",
        };
    }
}
