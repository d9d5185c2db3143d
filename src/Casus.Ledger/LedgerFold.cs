namespace Casus.Ledger;

/// <summary>Entries to the ledger as one reads it: a function of the set of reports and the judgements, never of their order.</summary>
public static class LedgerFold
{
    /// <summary>Brings the derived rows up to the last entry; does nothing when they are there already.</summary>
    public static void Refresh(ILedger ledger) => throw new NotImplementedException();
}
