using Casus.Incidents.Disputes;
using Casus.Ledger.Document;

namespace Casus.Exports.Tables;

/// <summary>One of the answers that cannot all be true.</summary>
public sealed record HeldPosition(ExportedDispute Dispute, Position Position);

public static class DisputeTable
{
    public static Table<HeldPosition> Of(Permalinks links) =>
        new(
            "disputes",
            [
                new("id", p => Cell.Of(p.Dispute.Id)),
                new("incident", p => Cell.Of(p.Dispute.Incident)),
                new("kind", p => Cell.Word(p.Dispute.Kind)),
                new("between", p => Cell.Word(p.Dispute.Between)),
                new("status", p => Cell.Word(p.Dispute.Status)),
                new("value", p => Cell.Of(p.Position.Value)),
                new("claimants", p => Cell.Of(p.Position.Claimants)),
                new("sides", p => Cell.Of(p.Position.Sides)),
                new("statements", p => Cell.Of(p.Position.Statements)),
                new("permalink", p => Cell.Of(links.Incident(p.Dispute.Incident))),
            ]
        );

    public static IEnumerable<HeldPosition> In(IEnumerable<ExportedDispute> disputes) =>
        disputes.SelectMany(dispute => dispute.Positions.Select(position => new HeldPosition(dispute, position)));
}
