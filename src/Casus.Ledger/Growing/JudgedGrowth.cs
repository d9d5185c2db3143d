using System.Collections.Immutable;
using Casus.Ledger.Judgements;
using Casus.Ledger.Moments;
using Casus.Ledger.Redactions;
using Casus.Ledger.Rows;

namespace Casus.Ledger.Growing;

/// <summary>What people judged, as growing needs it: all of it from the first batch on, whenever it was said.</summary>
sealed class JudgedGrowth
{
    readonly IGrowing _entries;
    readonly Withdrawn _withdrawn;

    public JudgedGrowth(IGrowing ledger)
    {
        _entries = ledger;
        Ledger = JudgedLedger.Over(ledger);
        All = [.. ledger.Judgements()];
        _withdrawn = new(All);
        var now = Decisions.Of(All).ToDictionary(d => (d.Report, d.Other), d => (bool?)d.Same);
        Decided =
        [
            .. All.Where(j => j.About.Count == 2)
                .Select(j => (j.About[0].Report, j.About[1].Report))
                .Select(p => string.CompareOrdinal(p.Item1, p.Item2) < 0 ? p : (p.Item2, p.Item1))
                .Distinct()
                .Select(p => (p.Item1, p.Item2, now.GetValueOrDefault(p))),
        ];
    }

    /// <summary>The entries under what was judged of them.</summary>
    public ILedger Ledger { get; }

    /// <summary>A report as it was read, whatever was judged of it.</summary>
    public StoredReport Stored(string report) => _entries.Load(report);

    public ImmutableArray<Judgement> All { get; }

    /// <summary>What people say now of every pair that they ever judged; null where they left it open again.</summary>
    public ImmutableArray<(string One, string Other, bool? Same)> Decided { get; }

    public bool IsForgotten(string report) => _withdrawn.IsForgotten(report);

    /// <summary>Reports of which entries are judged otherwise than up to an entry.</summary>
    public IReadOnlySet<string> After(long entry)
    {
        var later = _entries.After(entry).Count(e => e.Kind is LoggedKind.Judged);
        if (later == 0)
            return ImmutableHashSet<string>.Empty;
        var (before, now) = (Standing(All[..^later]), Standing(All));
        return before.Except(now).Concat(now.Except(before)).Select(j => j.Report).ToHashSet(StringComparer.Ordinal);
    }

    static List<(string Report, string Id)> Standing(IEnumerable<Judgement> judgements) =>
        [
            .. StandingJudgement
                .Of(judgements)
                .Where(j => j.Judgement.About is [_])
                .Select(j => (j.Judgement.About[0].Report, j.Id)),
        ];
}
