using Casus.Incidents.Disputes;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
using Casus.Web.Cited;

namespace Casus.Web.Incidents.One;

/// <summary>How a source's answer stands to the others'.</summary>
public enum Answer
{
    Silent,

    /// <summary>Nobody else answers, or all that do say the same.</summary>
    Equal,
    Differs,
}

/// <summary>A source's answer to one question.</summary>
public sealed record MatrixCell(Answer Answer, string? Value, Citation? Cited);

/// <summary>A report that carries a source's answers.</summary>
public sealed record Carrier(string Report, string Source, bool IsCopy);

/// <summary>One source, and its answers in the order of the questions.</summary>
/// <param name="Claimant">Null where a report says so in its own name.</param>
/// <param name="IsFirst">No other source answered earlier, by day.</param>
/// <param name="Carriers">The reports that tell its answers, the first first, then those that repeat them.</param>
public sealed record MatrixRow(
    string? Claimant,
    string? Side,
    DateOnly? Day,
    Citation? First,
    bool IsFirst,
    IReadOnlyList<Carrier> Carriers,
    IReadOnlyList<MatrixCell> Cells
);

/// <summary>Who says what, side by side: a row for each source, a column for each question on which somebody differs or agrees.</summary>
public sealed record ClaimMatrix(IReadOnlyList<DisputeLine> Questions, IReadOnlyList<MatrixRow> Rows)
{
    const int QuestionsAtMost = 8;

    /// <summary>What a report says in its own name has this claimant.</summary>
    const string Author = "author";

    public static ClaimMatrix Of(IReadOnlyList<DisputeLine> disputes, IncidentView view)
    {
        var questions = disputes
            .Where(d => d.Dispute.Positions.Count > 1 || d.Dispute.Status == DisputeStatus.Agreed)
            .Take(QuestionsAtMost)
            .ToList();
        var reports = view.Reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var copies = view.Reports.Where(r => r.CopyOf is not null).ToLookup(r => r.CopyOf!, StringComparer.Ordinal);
        var rows = questions
            .SelectMany(q => q.Dispute.Positions)
            .SelectMany(p => p.Statements)
            .Select(view.Statement)
            .OfType<ExportedStatement>()
            .Distinct()
            .GroupBy(SourceOf)
            .Select(said => Row(said.Key.Claimant, [.. said.OrderBy(Day).ThenBy(s => s.Id, StringComparer.Ordinal)]))
            .ToList();
        var first = rows.Min(r => r.Day);
        return new(
            questions,
            [
                .. rows.Select(r => r with { IsFirst = r.Day is not null && r.Day == first })
                    .OrderBy(r => r.Side is null)
                    .ThenBy(r => r.Side, StringComparer.Ordinal)
                    .ThenBy(r => r.Day)
                    .ThenBy(r => r.Claimant, StringComparer.Ordinal)
                    .ThenBy(r => r.First?.Href, StringComparer.Ordinal),
            ]
        );

        DateOnly? Day(ExportedStatement s) => Claim.DayOf(s, reports[s.Report]);

        MatrixRow Row(string? claimant, List<ExportedStatement> said) =>
            new(
                claimant,
                said[0].Claimant.Side,
                Day(said[0]),
                Citation.Of(said[0], reports[said[0].Report]),
                false,
                [
                    .. said.Select(s => s.Report)
                        .Distinct(StringComparer.Ordinal)
                        .SelectMany(id => copies[id].Prepend(reports[id]))
                        .DistinctBy(r => r.Id)
                        .OrderBy(r => r.CopyOf is not null)
                        .Select(r => new Carrier(r.Id, Citation.SourceOf(r), r.CopyOf is not null)),
                ],
                [.. questions.Select(q => Cell(q.Dispute, said, s => Citation.Of(s, reports[s.Report])))]
            );
    }

    static (string? Claimant, string? Report) SourceOf(ExportedStatement s) =>
        s.Claimant.Id == Author ? (null, s.Report) : (s.Claimant.Id, null);

    static MatrixCell Cell(
        ExportedDispute question,
        List<ExportedStatement> said,
        Func<ExportedStatement, Citation> cite
    )
    {
        var held = question
            .Positions.Select(p => (p.Value, Said: said.Find(s => p.Statements.Contains(s.Id))))
            .Where(p => p.Said is not null)
            .ToList();
        if (held.Count == 0)
            return new(Answer.Silent, null, null);
        var differs = question.Status == DisputeStatus.Disputed && question.Positions.Count > 1;
        return new(
            differs ? Answer.Differs : Answer.Equal,
            string.Join(" / ", held.Select(p => p.Value)),
            cite(held[0].Said!)
        );
    }
}
