using Casus.Incidents.Disputes;
using Casus.Ledger.Document;

namespace Casus.Ledger.Changes;

/// <summary>Disputes that arose, were settled, or have a position more.</summary>
static class DisputeChanges
{
    public static IReadOnlyList<ChangedDispute> Of(
        IReadOnlyList<ExportedDispute> now,
        IReadOnlyList<ExportedDispute> before
    ) =>
        [
            .. now.Select(dispute => Of(dispute, [.. before.Where(old => IsSame(old, dispute))]))
                .OfType<ChangedDispute>(),
        ];

    /// <summary>Ids change with the incident's; what is at issue is known by who said it where.</summary>
    static bool IsSame(ExportedDispute old, ExportedDispute now) =>
        old.Kind == now.Kind && Statements(old).Intersect(Statements(now), StringComparer.Ordinal).Any();

    static IEnumerable<string> Statements(ExportedDispute dispute) => dispute.Positions.SelectMany(p => p.Statements);

    static ChangedDispute? Of(ExportedDispute now, IReadOnlyList<ExportedDispute> was)
    {
        var held = was.SelectMany(d => d.Positions).Select(p => p.Value).ToHashSet(StringComparer.Ordinal);
        List<Position> positions = [.. now.Positions.Where(p => !held.Contains(p.Value))];
        return was.Count > 0 && positions.Count == 0 && was.Any(d => d.Status == now.Status)
            ? null
            : new(now.Id, now.Kind, now.Between, was.Count == 0 ? null : was.Min(d => d.Status), now.Status, positions);
    }
}
