using System.Collections.Immutable;
using Casus.Coding.Figures;

namespace Casus.Ledger.Judgements;

/// <summary>A report's stored reading to what people made of it: misread entries left out, corrected ones corrected, the source's errors kept and marked.</summary>
static class JudgedReading
{
    /// <summary>The last word on an entry counts. <paramref name="judgements"/> are those that stand, in their order.</summary>
    public static StoredReport Of(StoredReport stored, IEnumerable<Judgement> judgements)
    {
        var verdicts = new Dictionary<Anchor, Judgement>();
        foreach (var judgement in judgements)
            if (judgement.About is [var about])
                verdicts[about] = judgement;
        if (verdicts.Count == 0)
            return stored;
        var entries = JudgedEntry
            .Of(stored)
            .Where(e => verdicts.ContainsKey(e.Anchor))
            .Select(e => (Entry: e, Verdict: verdicts[e.Anchor]))
            .ToList();
        var misread = new MisreadEntries(
            entries.Where(e => e.Verdict.Kind == JudgementKind.Wrong).Select(e => e.Entry)
        );
        var (statements, figures) = (stored.Coding.Statements.ToBuilder(), stored.Coding.Figures.ToBuilder());
        var reviewed = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var (entry, verdict) in entries)
            if (entry.Kind == EntryKind.Figure)
            {
                figures[entry.Number] = Judged(figures[entry.Number], verdict);
                if (verdict.Kind is JudgementKind.Accepted or JudgementKind.Corrected)
                    reviewed.Add(figures[entry.Number].Id);
            }
            else if (entry.Kind == EntryKind.Statement)
                Said(entry.Number, verdict);
        var judged = stored.Coding with { Statements = statements.ToImmutable(), Figures = figures.ToImmutable() };
        return stored with { Coding = misread.LeftOut(judged), Reviewed = reviewed.ToImmutable() };

        // What somebody said is judged with all the numbers in it.
        void Said(int number, Judgement verdict)
        {
            if (verdict is { Kind: JudgementKind.Corrected, Value: { } value })
                statements[number] = Correction.Of(statements[number], value) ?? statements[number];
            for (var f = 0; f < figures.Count; f++)
                if (figures[f].Statement == statements[number].Id)
                {
                    if (verdict.Kind == JudgementKind.ErrorOfTheSource)
                        figures[f] = Judged(figures[f], verdict);
                    if (verdict.Kind == JudgementKind.Accepted)
                        reviewed.Add(figures[f].Id);
                }
        }
    }

    static Figure Judged(Figure figure, Judgement verdict) =>
        verdict.Kind switch
        {
            JudgementKind.Corrected => Correction.Of(figure, verdict.Value ?? "") ?? figure,
            // The words are kept; a number that its source got wrong feeds nothing.
            JudgementKind.ErrorOfTheSource => figure with { Standing = Standing.Disowned },
            _ => figure,
        };
}
