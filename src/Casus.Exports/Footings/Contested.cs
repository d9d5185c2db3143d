using System.Collections.Immutable;
using Casus.Coding.Statements;
using Casus.Incidents.Disputes;
using Casus.Ledger.Document;

namespace Casus.Exports.Footings;

/// <summary>Statements of an incident that others contradict, and those that were taken back.</summary>
sealed record Contested(ImmutableHashSet<string> Statements, ImmutableHashSet<string> Retracted)
{
    public static Contested None { get; } = new([], []);

    public static Contested In(IEnumerable<ExportedStatement> statements, IEnumerable<ExportedDispute> disputes)
    {
        var about = statements.Select(s => s.About).OfType<ExportedAbout>().ToLookup(a => a.Relation, a => a.Statement);
        return new([.. Disputed(disputes), .. about[AboutRelation.Denies]], [.. about[AboutRelation.Retracts]]);
    }

    /// <summary>Whether it happened, and who did it, as far as claimants differ on it.</summary>
    static IEnumerable<string> Disputed(IEnumerable<ExportedDispute> disputes) =>
        disputes
            .Where(d =>
                d is { Between: DisputeBetween.Claimants, Status: DisputeStatus.Disputed }
                && d.Kind is DisputeKind.Fact or DisputeKind.Responsibility
            )
            .SelectMany(d => d.Positions)
            .SelectMany(p => p.Statements);
}
