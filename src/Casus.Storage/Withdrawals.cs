using Casus.Ledger;
using Casus.Ledger.Redactions;
using Casus.Storage.Tables;

namespace Casus.Storage;

/// <summary>
/// Takes words and reports out of a ledger for good: afterwards its file holds them nowhere. Copies of the file made before still do, and so
/// does its log while another program reads: then the verbs give false, and the next writer clears it.
/// </summary>
public static class Withdrawals
{
    /// <summary>Overwrites words in what is stored of a report; what was derived is dropped and folded anew by the next reader.</summary>
    public static bool Redact(ILedger ledger, Judgement judgement, Redaction redaction) =>
        Of(ledger).Withdraw(writer => writer.Redact(judgement, redaction));

    /// <summary>Drops a report; its id stays known, so that reading it again adds nothing.</summary>
    public static bool Forget(ILedger ledger, Judgement judgement) =>
        Of(ledger).Withdraw(writer => writer.Forget(judgement));

    static SqlLedger Of(ILedger ledger) =>
        ledger as SqlLedger ?? throw new InvalidOperationException("Only a ledger file that is open for writing.");
}
