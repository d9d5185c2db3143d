namespace Casus.Ledger.Moments;

/// <summary>A moment as the document and its relatives write it.</summary>
public sealed record ExportedMoment(MomentBy By, string At)
{
    public static ExportedMoment Of(Moment moment) => new(moment.By, moment.At);

    /// <summary>Null for a ledger that is seen whole.</summary>
    public static ExportedMoment? Of(ILedger ledger) => ledger is MomentLedger view ? Of(view.Moment) : null;
}
