using System.Globalization;
using Casus.Incidents.Growth;
using Casus.Incidents.Resolution;

namespace Casus.Ledger.Why;

/// <summary>Two incidents to why they are two.</summary>
sealed class GroupVerdict(PairReview pairs, Settled settled)
{
    /// <summary>Of a large incident so many reports speak for it.</summary>
    const int SpeakersAtMost = 40;

    public string Of(IReadOnlyList<string> own, IReadOnlyList<string> others, string incident)
    {
        var between = new List<double>();
        var (here, there) = (Speakers(own), Speakers(others));
        foreach (var a in here)
        foreach (var b in there)
        {
            if (settled.Judged(a, b) is { Kind: JudgementKind.NotTheSame } judged)
                return $"Kept apart from {incident}: {judged.By} judged {a} and {b} not the same: {judged.Why}.";
            var likeness = pairs.Of(a, b);
            if (likeness.Veto is { } veto && pairs.KeepsGroupsApart(a, b))
                return $"Kept apart from {incident}: {a} and {b} rule each other out ({veto}), and between parties that meet again and again that holds for all their reports.";
            between.Add(likeness.Veto is null ? likeness.Probability : 0);
        }
        var mean = Number(GroupLikeness.Of(here.Count, there.Count, between.ToArray()));
        var enough = Number(GroupLikeness.Needed(here.Count, there.Count, PairReview.Threshold));
        return $"Kept apart from {incident}: over their reports the mean likelihood is {mean}, and {enough} is needed.";
    }

    List<string> Speakers(IEnumerable<string> reports) => [.. reports.Where(pairs.Tells).Take(SpeakersAtMost)];

    static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
