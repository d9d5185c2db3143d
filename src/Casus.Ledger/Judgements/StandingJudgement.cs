using System.Text;
using Casus.Reports;

namespace Casus.Ledger.Judgements;

/// <summary>A judgement under the id that undoing it names.</summary>
/// <param name="Id">Made of everything in it, so that it is the same in every copy of a ledger.</param>
public sealed record StandingJudgement(string Id, Judgement Judgement)
{
    public static string IdOf(Judgement judgement) =>
        ContentId.Of('j', Encoding.UTF8.GetString(StoredJson.Write(judgement)));

    /// <summary>Those that nobody has undone, in the order in which they were made; an undoing can itself be undone.</summary>
    public static IReadOnlyList<StandingJudgement> Of(IEnumerable<Judgement> judgements)
    {
        List<StandingJudgement> all = [.. judgements.Select(j => new StandingJudgement(IdOf(j), j))];
        var undone = new bool[all.Count];
        for (var i = all.Count - 1; i >= 0; i--)
            if (!undone[i] && all[i].Judgement.Kind == JudgementKind.Undone && Undoes(all, undone, i) is { } which)
                undone[which] = true;
        return [.. all.Where((j, i) => !undone[i] && j.Judgement.Kind != JudgementKind.Undone)];
    }

    /// <summary>The one that it names; else the last before it about the same.</summary>
    static int? Undoes(List<StandingJudgement> all, bool[] undone, int undoing)
    {
        var by = all[undoing].Judgement;
        for (var i = undoing - 1; i >= 0; i--)
            if (
                !undone[i]
                && (
                    by.Value is { } id
                        ? all[i].Id == id
                        : all[i].Judgement.Kind != JudgementKind.Undone
                            && all[i].Judgement.About.SequenceEqual(by.About)
                )
            )
                return i;
        return null;
    }
}
