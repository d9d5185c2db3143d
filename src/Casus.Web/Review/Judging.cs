using Casus.Ledger;
using Casus.Ledger.Judgements;
using Casus.Storage.Access;

namespace Casus.Web.Review;

/// <summary>Writes what people decide: the ledger is opened to write for that moment only, and what follows from it is folded at once.</summary>
public sealed class Judging(SiteSettings settings)
{
    readonly Lock _one = new();

    /// <summary>Keeps a decision about each of these, all or none; gives the ids. Throws <see cref="Storage.LedgerProblem"/> while another program writes.</summary>
    public IReadOnlyList<string> Keep(Judgement undated, IReadOnlyList<IReadOnlyList<Anchor>> abouts, Actor actor)
    {
        if (settings.Write is null || settings.Access is null)
            throw new InvalidOperationException("This site only shows.");
        var now = settings.Time.GetUtcNow();
        List<Judgement> judgements = [.. abouts.Select(about => undated with { About = about, At = now })];
        lock (_one)
        {
            using var ledger = settings.Write();
            settings.Access.Noting(
                actor,
                "judged",
                [.. judgements.Select(AuditWords.Of)],
                () => ledger.Append([.. judgements.Select(j => new Entry.Judged(j))])
            );
            LedgerFold.Refresh(ledger);
        }
        return [.. judgements.Select(StandingJudgement.IdOf)];
    }
}
