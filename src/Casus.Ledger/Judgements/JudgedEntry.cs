using Casus.Language;

namespace Casus.Ledger.Judgements;

/// <summary>An entry of a report's coding that a person can judge, and the place that names it for good.</summary>
/// <param name="Number">Its place in its array of the coding.</param>
sealed record JudgedEntry(EntryKind Kind, int Number, Anchor Anchor)
{
    public static IReadOnlyList<JudgedEntry> Of(StoredReport stored)
    {
        var coding = stored.Coding;
        List<(EntryKind Kind, int Number, TextSpan Span, string Detail)> entries =
        [
            .. coding.Statements.Select((s, i) => (EntryKind.Statement, i, s.Span, s.Claimant.Id)),
            .. coding.Figures.Select((f, i) => (EntryKind.Figure, i, f.Span, $"{f.Kind} {f.Side}")),
            .. coding.Appeals.Select((a, i) => (EntryKind.Appeal, i, a.Span, $"{a.Requester} {a.Addressee}")),
            .. coding.Truces.Select((t, i) => (EntryKind.Truce, i, t.Span, $"{t.What} {string.Join(' ', t.Parties)}")),
        ];
        var crowded = entries.CountBy(e => (e.Kind, e.Span)).Where(e => e.Value > 1).Select(e => e.Key).ToHashSet();
        return
        [
            .. entries.Select(e => new JudgedEntry(
                e.Kind,
                e.Number,
                Place(stored, e.Kind, e.Span, crowded.Contains((e.Kind, e.Span)) ? e.Detail : null)
            )),
        ];
    }

    /// <summary>Words that came with the bytes and not in them (a title of a feed) are named by their place in the text, which is never recut.</summary>
    static Anchor Place(StoredReport stored, EntryKind kind, TextSpan span, string? detail)
    {
        var raw = stored.Report.Map.ToRaw(span);
        var name = raw is null ? $"{kind} {span}" : $"{kind}";
        return new(stored.Report.Id, raw, (detail is null ? name : $"{name} {detail}").ToLowerInvariant());
    }
}

/// <summary>What of a report can be judged by itself.</summary>
enum EntryKind
{
    Statement,
    Figure,
    Appeal,
    Truce,
}
