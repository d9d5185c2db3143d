using Casus.Ledger;
using Casus.Ledger.Judgements;

namespace Casus.Storage.Access;

/// <summary>What the audit log says of a judgement: ids and the verdict only. Reasons may name people, and the log never forgets.</summary>
public static class AuditWords
{
    public static string Of(Judgement judgement) =>
        string.Join(
            ' ',
            judgement
                .About.Select(a => a.Report)
                .Distinct(StringComparer.Ordinal)
                .Prepend(judgement.Kind == JudgementKind.Undone ? judgement.Value! : "")
                .Prepend(JudgementWords.Kind(judgement.Kind))
                .Prepend(StandingJudgement.IdOf(judgement))
                .Where(part => part.Length > 0)
        );
}
