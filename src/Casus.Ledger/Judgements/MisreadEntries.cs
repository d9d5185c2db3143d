using Casus.Coding;
using Casus.Coding.Figures;

namespace Casus.Ledger.Judgements;

/// <summary>Entries that the report does not hold in truth, and a coding without them and without whatever named them.</summary>
sealed class MisreadEntries(IEnumerable<JudgedEntry> entries)
{
    readonly HashSet<(EntryKind, int)> _entries = [.. entries.Select(e => (e.Kind, e.Number))];

    public ReportCoding LeftOut(ReportCoding coding)
    {
        if (_entries.Count == 0)
            return coding;
        var statements = coding.Statements.Where((_, i) => Stays(EntryKind.Statement, i)).ToList();
        var kept = statements.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var within = coding.Statements.ToDictionary(s => s.Id, s => s.Within, StringComparer.Ordinal);
        var figures = coding.Figures.Where((f, i) => Stays(EntryKind.Figure, i) && kept.Contains(f.Statement)).ToList();
        var told = figures.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return coding with
        {
            Statements =
            [
                .. statements.Select(s =>
                    s with
                    {
                        Within = Around(s.Within),
                        About = s.About is { } about && kept.Contains(about.Statement) ? about : null,
                    }
                ),
            ],
            Figures =
            [
                .. figures.Select(f =>
                    Unended(f, kept) with
                    {
                        From = f.From is { } from && told.Contains(from) ? from : null,
                    }
                ),
            ],
            Appeals =
            [
                .. coding
                    .Appeals.Where((_, i) => Stays(EntryKind.Appeal, i))
                    .Select(a =>
                        a with
                        {
                            Statements = [.. a.Statements.Where(kept.Contains)],
                            Instruments = [.. a.Instruments.Where(i => kept.Contains(i.Statement))],
                            Responses = [.. a.Responses.Where(r => kept.Contains(r.Statement))],
                        }
                    )
                    .Where(a => !a.Statements.IsEmpty),
            ],
            Truces =
            [
                .. coding
                    .Truces.Where((_, i) => Stays(EntryKind.Truce, i))
                    .Select(t =>
                        t with
                        {
                            Statements = [.. t.Statements.Where(kept.Contains)],
                            Violations = [.. t.Violations.Where(v => kept.Contains(v.Statement))],
                        }
                    )
                    .Where(t => !t.Statements.IsEmpty),
            ],
            Replies = [.. coding.Replies.Where(r => kept.Contains(r.Statement))],
            Places = [.. coding.Places.Where(p => kept.Contains(p.Statement))],
        };

        string? Around(string? outer) =>
            outer is null || kept.Contains(outer) ? outer : Around(within.GetValueOrDefault(outer));
    }

    bool Stays(EntryKind kind, int number) => !_entries.Contains((kind, number));

    /// <summary>What only a misread correction had ended stands again.</summary>
    static Figure Unended(Figure figure, HashSet<string> kept)
    {
        if (figure.EndedBy.IsEmpty || figure.EndedBy.All(kept.Contains))
            return figure;
        var ended = figure.EndedBy.Where(kept.Contains).ToList();
        return figure with { EndedBy = [.. ended], Standing = ended.Count == 0 ? Standing.Stands : figure.Standing };
    }
}
