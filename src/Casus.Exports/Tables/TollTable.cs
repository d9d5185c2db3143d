using Casus.Ledger.Document;

namespace Casus.Exports.Tables;

/// <summary>Settled losses with the rule that chose; a bound that is empty is open or unknown, never zero.</summary>
public static class TollTable
{
    public static Table<ExportedToll> Of(Permalinks links) =>
        new(
            "tolls",
            [
                new("id", t => Cell.Of(t.Id)),
                new("incident", t => Cell.Of(t.Incident)),
                new("side", t => Cell.Of(t.Side)),
                new("kind", t => Cell.Word(t.Kind)),
                new("status", t => Cell.Word(t.Status)),
                new("best", t => Cell.Of(t.Best)),
                new("low", t => Cell.Of(t.Low)),
                new("high", t => Cell.Of(t.High)),
                new("rule", t => Cell.Of(t.Rule)),
                new("claimants", t => Cell.Of(t.Claimants)),
                new("origins", t => Cell.Of(t.Origins)),
                new("reviewed", t => Cell.Of(t.Reviewed)),
                new("figures", t => Cell.Of(t.Figures)),
                new("permalink", t => Cell.Of(links.Incident(t.Incident))),
            ]
        );
}
