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
            ledger.Append([.. judgements.Select(j => new Entry.Judged(j))]);
            // Ids and verdicts only: reasons may name people, and the audit log never forgets.
            foreach (var judgement in judgements)
                settings.Access.Note(actor, "judged", About(judgement));
            LedgerFold.Refresh(ledger);
        }
        return [.. judgements.Select(StandingJudgement.IdOf)];
    }

    static string About(Judgement judgement) =>
        string.Join(
            ' ',
            judgement
                .About.Select(a => a.Report)
                .Prepend(judgement.Kind == JudgementKind.Undone ? judgement.Value! : "")
                .Prepend(JudgementWords.Kind(judgement.Kind))
                .Prepend(StandingJudgement.IdOf(judgement))
                .Where(part => part.Length > 0)
        );
}
