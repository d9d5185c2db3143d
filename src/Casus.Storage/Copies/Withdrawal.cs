using Casus.Ledger;
using Casus.Ledger.Redactions;
using Casus.Storage.Tables;

namespace Casus.Storage.Copies;

/// <summary>Words or a report that people withdrew from one ledger, to be withdrawn from another that may hold them still.</summary>
/// <param name="Redaction">The report as it is now; null for one that is forgotten.</param>
sealed record Withdrawal(Judgement Judgement, Redaction? Redaction)
{
    string Report => Judgement.About[0].Report;

    public static IReadOnlyList<Withdrawal> AllOf(ILedger ledger)
    {
        var withdrawn = new Withdrawn(ledger.Judgements());
        return
        [
            .. ledger
                .Judgements()
                .Where(j =>
                    j.Kind == JudgementKind.Forgotten
                    || (j.Kind == JudgementKind.Redacted && !withdrawn.IsForgotten(j.About[0].Report))
                )
                .Select(j => new Withdrawal(j, j.Kind == JudgementKind.Redacted ? AsItIs(ledger, j) : null)),
        ];
    }

    /// <summary>Whether a ledger lacks it; what is not there cannot be redacted, and what is forgotten is not read again.</summary>
    public bool IsMissing(ILedger ledger) =>
        (Redaction is null || ledger.Has(Report))
        && !ledger
            .Judgements()
            .Any(j => (j.Kind, j.About[0].Report, j.Value) == (Judgement.Kind, Report, Judgement.Value));

    public void Run(WithdrawalWriter writer)
    {
        if (Redaction is null)
            writer.Forget(Judgement);
        else
            writer.Redact(Judgement, Redaction);
    }

    static Redaction AsItIs(ILedger ledger, Judgement judgement)
    {
        var id = judgement.About[0].Report;
        var stored = ledger.Load(id);
        return new(stored.Report, stored.Coding, ledger.Raw(id).ToArray(), []);
    }
}
