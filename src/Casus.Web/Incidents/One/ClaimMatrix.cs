using Casus.Incidents.Disputes;
using Casus.Ledger.Document;
using Casus.Web.Cited;

namespace Casus.Web.Incidents.One;

/// <summary>How a claimant's answer stands to the others'.</summary>
public enum Answer
{
    Silent,

    /// <summary>Nobody else answers, or all that do say the same.</summary>
    Equal,
    Differs,
}

/// <summary>A claimant's answer to one question.</summary>
public sealed record MatrixCell(Answer Answer, string? Value, Citation? Cited);

/// <summary>One claimant, and its answers in the order of the questions.</summary>
public sealed record MatrixRow(string Claimant, string? Side, IReadOnlyList<MatrixCell> Cells);

/// <summary>Who says what, side by side: a row for each claimant, a column for each question on which somebody differs or agrees.</summary>
public sealed record ClaimMatrix(IReadOnlyList<DisputeLine> Questions, IReadOnlyList<MatrixRow> Rows)
{
    const int QuestionsAtMost = 8;

    public static ClaimMatrix Of(
        IReadOnlyList<DisputeLine> disputes,
        Func<IReadOnlyList<string>, string, Citation?> cite
    )
    {
        var questions = disputes
            .Where(d => d.Dispute.Positions.Count > 1 || d.Dispute.Status == DisputeStatus.Agreed)
            .Take(QuestionsAtMost)
            .ToList();
        var claimants = questions
            .SelectMany(q => q.Dispute.Positions)
            .SelectMany(p => p.Claimants)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(SideOf, StringComparer.Ordinal)
            .ThenBy(c => c, StringComparer.Ordinal);
        return new(
            questions,
            [
                .. claimants.Select(c => new MatrixRow(
                    c,
                    SideOf(c),
                    [.. questions.Select(q => Cell(q.Dispute, c, cite))]
                )),
            ]
        );
    }

    static MatrixCell Cell(
        ExportedDispute question,
        string claimant,
        Func<IReadOnlyList<string>, string, Citation?> cite
    )
    {
        var held = question.Positions.Where(p => p.Claimants.Contains(claimant)).ToList();
        if (held.Count == 0)
            return new(Answer.Silent, null, null);
        var differs = question.Status == DisputeStatus.Disputed && question.Positions.Count > 1;
        return new(
            differs ? Answer.Differs : Answer.Equal,
            string.Join(" / ", held.Select(p => p.Value)),
            cite([.. held[0].Statements], claimant)
        );
    }

    static string SideOf(string claimant) => claimant.Split('/')[0];
}
