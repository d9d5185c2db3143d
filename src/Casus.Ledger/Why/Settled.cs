using Casus.Ledger.Document;
using Casus.Ledger.Judgements;

namespace Casus.Ledger.Why;

/// <summary>What settles a pair of reports whatever its score: a person, a copy, a page.</summary>
sealed class Settled
{
    readonly Dictionary<(string, string), Judgement> _judged = [];
    readonly Dictionary<string, ExportedReport> _reports = new(StringComparer.Ordinal);

    readonly ILedger _ledger;

    public Settled(ILedger ledger)
    {
        _ledger = ledger;
        foreach (var (_, judgement) in StandingJudgement.Of(ledger.Judgements()))
            if (judgement.About is [var one, var other])
                _judged[(one.Report, other.Report)] = _judged[(other.Report, one.Report)] = judgement;
    }

    /// <summary>Throws <see cref="KeyNotFoundException"/> when there is no such report.</summary>
    public ExportedReport Report(string id) =>
        _reports.TryGetValue(id, out var known) ? known
        : _ledger.Row("reports", id) is { } row ? _reports[id] = DocumentJson.Read<ExportedReport>(row.Json)
        : throw new KeyNotFoundException($"There is no report {id} in this ledger.");

    /// <summary>The last word of a person on the pair; null where nobody has said one.</summary>
    public Judgement? Judged(string report, string other) => _judged.GetValueOrDefault((report, other));

    /// <summary>In words; null where only the score speaks.</summary>
    public string? Of(string report, string other)
    {
        var judged = Judged(report, other);
        if (judged is { Kind: JudgementKind.Same or JudgementKind.NotTheSame })
            return $"judged {JudgementWords.Kind(judged.Kind)} by {judged.By}: {judged.Why}";
        var (one, two) = (Report(report), Report(other));
        return Root(one.CopyOf, one.Id) == Root(two.CopyOf, two.Id) ? "one repeats the other, or both repeat a third"
            : Root(one.VersionOf, one.Id) == Root(two.VersionOf, two.Id) ? "they are texts of one page"
            : null;
    }

    static string Root(string? of, string own) => of ?? own;
}
