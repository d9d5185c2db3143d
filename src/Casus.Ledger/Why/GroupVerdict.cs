using System.Globalization;
using Casus.Incidents.Resolution;

namespace Casus.Ledger.Why;

/// <summary>Two incidents to why they are two.</summary>
sealed class GroupVerdict(PairReview pairs, Settled settled)
{
    /// <summary>Of a large incident so many reports speak for it.</summary>
    const int SpeakersAtMost = 40;

    public string Of(IReadOnlyList<string> own, IReadOnlyList<string> others, string incident)
    {
        var (sum, count) = (0.0, 0);
        foreach (var a in own.Where(pairs.Tells).Take(SpeakersAtMost))
        foreach (var b in others.Where(pairs.Tells).Take(SpeakersAtMost))
        {
            if (settled.Judged(a, b) is { Kind: JudgementKind.NotTheSame } judged)
                return $"Kept apart from {incident}: {judged.By} judged {a} and {b} not the same: {judged.Why}.";
            var likeness = pairs.Of(a, b);
            if (likeness.Veto is { } veto && pairs.KeepsGroupsApart(a, b))
                return $"Kept apart from {incident}: {a} and {b} rule each other out ({veto}), and between parties that meet again and again that holds for all their reports.";
            sum += likeness.Veto is null ? likeness.Probability : 0;
            count++;
        }
        var mean = (count == 0 ? 0 : sum / count).ToString("0.00", CultureInfo.InvariantCulture);
        var enough = PairReview.Threshold.ToString("0.00", CultureInfo.InvariantCulture);
        return $"Kept apart from {incident}: over all their reports the mean likelihood is {mean}, and {enough} is needed.";
    }
}
