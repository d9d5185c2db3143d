using Casus.Ledger.Document;

namespace Casus.Exports.Tables;

/// <summary>An act as somebody tells it: whether it happened is what <paramref name="By"/> says, not the table.</summary>
public sealed record StatedEvent(ExportedStatement By, ExportedEvent Act);

public static class EventTable
{
    public static Table<StatedEvent> Of(Permalinks links) =>
        new(
            "events",
            [
                new("statement", e => Cell.Of(e.By.Id)),
                new("incident", e => Cell.Of(e.By.Incident)),
                new("background", e => Cell.Of(e.By.Background)),
                new("type", e => Cell.Of(e.Act.Type)),
                new("mode", e => Cell.Of(e.Act.Mode)),
                new("context", e => Cell.Of(e.Act.Context)),
                new("actor", e => Cell.Of(e.Act.Actor)),
                new("recipient", e => Cell.Of(e.Act.Recipient)),
                new("date_earliest", e => Cell.Of(e.Act.When?.Earliest)),
                new("date_latest", e => Cell.Of(e.Act.When?.Latest)),
                new("where", e => Cell.Of(e.Act.Where)),
                .. StatementTable.Said<StatedEvent>(links, e => e.By),
            ]
        );

    public static IEnumerable<StatedEvent> In(IEnumerable<ExportedStatement> statements) =>
        statements.SelectMany(statement => statement.Events.Select(act => new StatedEvent(statement, act)));
}
