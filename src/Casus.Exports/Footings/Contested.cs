using System.Collections.Immutable;
using Casus.Coding.Statements;
using Casus.Exports.Dossiers;
using Casus.Incidents.Disputes;

namespace Casus.Exports.Footings;

/// <summary>Statements of an incident that others contradict, and those that were taken back.</summary>
sealed record Contested(ImmutableHashSet<string> Statements, ImmutableHashSet<string> Retracted)
{
    public static Contested None { get; } = new([], []);

    public static Contested In(Dossier dossier) =>
        new(
            [.. Disputed(dossier), .. About(dossier, AboutRelation.Denies)],
            [.. About(dossier, AboutRelation.Retracts)]
        );

    /// <summary>Whether it happened, and who did it, as far as claimants differ on it.</summary>
    static IEnumerable<string> Disputed(Dossier dossier) =>
        dossier
            .Disputes.Where(d =>
                d is { Between: DisputeBetween.Claimants, Status: DisputeStatus.Disputed }
                && d.Kind is DisputeKind.Fact or DisputeKind.Responsibility
            )
            .SelectMany(d => d.Positions)
            .SelectMany(p => p.Statements);

    static IEnumerable<string> About(Dossier dossier, AboutRelation relation) =>
        dossier.Statements.Select(s => s.About).Where(a => a?.Relation == relation).Select(a => a!.Statement);
}
