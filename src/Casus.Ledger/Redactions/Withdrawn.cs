namespace Casus.Ledger.Redactions;

/// <summary>What people withdrew from a ledger: reports that are gone, and the hashes that redacted bytes have since.</summary>
public sealed class Withdrawn
{
    readonly Dictionary<string, string> _hashes = new(StringComparer.Ordinal);
    readonly HashSet<string> _forgotten = new(StringComparer.Ordinal);

    public Withdrawn(IEnumerable<Judgement> judgements)
    {
        foreach (var judgement in judgements)
            if (judgement is { Kind: JudgementKind.Redacted, Value: { } hash })
                _hashes[judgement.About[0].Report] = hash;
            else if (judgement.Kind == JudgementKind.Forgotten)
                _forgotten.Add(judgement.About[0].Report);
    }

    /// <summary>Nothing is left of it but its id, its hash, and who, when and why.</summary>
    public bool IsForgotten(string report) => _forgotten.Contains(report);

    /// <summary>The hash of the bytes as they are kept; null where they are as they were received.</summary>
    public string? HashOf(string report) => _hashes.GetValueOrDefault(report);
}
