using Casus.Ledger.Judgements;

namespace Casus.Ledger.Briefs;

/// <summary>What people judged of an incident's reports, with who and why; nothing where nobody judged.</summary>
static class JudgedPart
{
    public static void Write(ILedger ledger, IReadOnlyList<string> reports, BriefPage page)
    {
        var judged = StandingJudgement
            .Of(ledger.Judgements())
            .Where(j => j.Judgement.About.Any(a => reports.Contains(a.Report, StringComparer.Ordinal)))
            .ToList();
        if (judged.Count == 0)
            return;
        page.Part("Judged by people");
        foreach (var (_, judgement) in judged)
            page.Item(JudgementWords.Of(judgement, ledger), null, null);
    }
}
