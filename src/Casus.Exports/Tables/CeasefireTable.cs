using Casus.Ledger.Document;

namespace Casus.Exports.Tables;

public static class CeasefireTable
{
    public static Table<ExportedCeasefire> Of(Permalinks links) =>
        new(
            "ceasefires",
            [
                new("id", c => Cell.Of(c.Id)),
                new("incident", c => Cell.Of(c.Incident)),
                new("what", c => Cell.Word(c.What)),
                new("parties", c => Cell.Of(c.Parties)),
                new("announced_by", c => Cell.Of(c.AnnouncedBy)),
                new("effective_earliest", c => Cell.Of(c.Effective?.Earliest)),
                new("effective_latest", c => Cell.Of(c.Effective?.Latest)),
                new("until_earliest", c => Cell.Of(c.Until?.Earliest)),
                new("until_latest", c => Cell.Of(c.Until?.Latest)),
                new("status", c => Cell.Word(c.Status)),
                new("violations", c => Cell.Of(c.Violations.Select(v => $"{v.By}, by the word of {v.Claimant}"))),
                new("statements", c => Cell.Of(c.Statements)),
                new("permalink", c => Cell.Of(c.Incident is { } incident ? links.Incident(incident) : null)),
            ]
        );
}
