using System.Collections.Immutable;
using Casus.Ledger.Document;

namespace Casus.Exports.Tables;

public static class StatementTable
{
    public static Table<ExportedStatement> Of(Permalinks links) =>
        new(
            "statements",
            [
                new("id", s => Cell.Of(s.Id)),
                new("incident", s => Cell.Of(s.Incident)),
                new("background", s => Cell.Of(s.Background)),
                .. Said<ExportedStatement>(links, s => s),
                new("claimant_basis", s => Cell.Word(s.ClaimantBasis)),
                new("said_earliest", s => Cell.Of(s.Said?.Earliest)),
                new("said_latest", s => Cell.Of(s.Said?.Latest)),
                new("about", s => Cell.Of(s.About?.Statement)),
                new("about_relation", s => Cell.Word(s.About?.Relation)),
                new("within", s => Cell.Of(s.Within)),
                new("events", s => Cell.Of(s.Events.Select(Code))),
            ]
        );

    internal static string Code(ExportedEvent act) => act.Mode is null ? act.Type : $"{act.Type}/{act.Mode}";

    /// <summary>By whose word, how sure, in which words: the same columns in every table of claims.</summary>
    internal static ImmutableArray<Column<T>> Said<T>(Permalinks links, Func<T, ExportedStatement?> by) =>
        [
            new("report", row => Cell.Of(by(row)?.Report)),
            new("claimant", row => Cell.Of(by(row)?.Claimant.Name)),
            new("claimant_id", row => Cell.Of(by(row)?.Claimant.Id)),
            new("claimant_kind", row => Cell.Word(by(row)?.Claimant.Kind)),
            new("claimant_side", row => Cell.Of(by(row)?.Claimant.Side)),
            new("agency_chain", row => Cell.Of(by(row)?.Channel.Select(c => c.Name) ?? [])),
            new("polarity", row => Cell.Word(by(row)?.Polarity)),
            new("certainty", row => Cell.Word(by(row)?.Certainty)),
            new("tense", row => Cell.Word(by(row)?.Tense)),
            new("conditional", row => Cell.Of(by(row)?.Conditional)),
            new("span_start", row => Cell.Of(by(row)?.Start)),
            new("span_end", row => Cell.Of(by(row)?.End)),
            new("quote", row => Cell.Of(by(row)?.Quote)),
            new("permalink", row => Cell.Of(by(row) is { } statement ? links.Words(statement) : null)),
        ];
}
