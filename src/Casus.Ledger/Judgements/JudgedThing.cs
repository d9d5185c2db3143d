namespace Casus.Ledger.Judgements;

/// <summary>What somebody points at in order to judge it, or why it cannot be judged so.</summary>
/// <param name="About">The places that the judgement names: one for each judgement to be made. Empty where it is refused.</param>
/// <param name="Refusal">One sentence; null where nothing stands against it.</param>
public sealed record JudgedThing(IReadOnlyList<Anchor> About, string? Refusal)
{
    /// <summary>The entries behind an id that is in the ledger.</summary>
    /// <param name="value">What is right, where something is corrected.</param>
    public static JudgedThing Of(ILedger ledger, string id, JudgementKind kind, string? value)
    {
        if (id[0] is 't' or 'd' && kind != JudgementKind.Accepted)
            return No(
                $"{id} is settled out of what reports say: judge a figure or statement in it. Only 'accepted' can be said of the whole."
            );
        var anchors = EntryAddress.Of(ledger, id);
        if (anchors.Count == 0)
            return No($"That can be said of a statement, figure, appeal or truce, not of {id}.");
        if (
            kind == JudgementKind.Corrected
            && anchors.FirstOrDefault(a => !JudgedCorrection.Fits(ledger.Load(a.Report), a, value ?? "")) is { } odd
        )
            return No(
                $"'{value}' is no value for a {odd.EntryKind}. A figure takes 12, 12+, <=12, ~12, 10..12, ?, side=, kind=, status=, scope=, background=; a statement side=, polarity=, certainty=, background=."
            );
        return new(anchors, null);
    }

    /// <summary>What undoing a judgement names.</summary>
    /// <param name="id">The whole id of a judgement of this ledger.</param>
    public static JudgedThing Undoing(ILedger ledger, string id)
    {
        var all = ledger.Judgements().ToList();
        if (all.Find(j => StandingJudgement.IdOf(j) == id) is not { } undone)
            return No($"There is no judgement {id} in this ledger.");
        if (undone.Kind is JudgementKind.Redacted or JudgementKind.Forgotten)
            return No("What is redacted or forgotten is gone: that cannot be undone.");
        return undone.Kind != JudgementKind.Undone && StandingJudgement.Of(all).All(j => j.Id != id)
            ? No($"{id} is undone already.")
            : new(undone.About, null);
    }

    static JudgedThing No(string why) => new([], why);
}
