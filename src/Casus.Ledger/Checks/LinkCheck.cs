namespace Casus.Ledger.Checks;

/// <summary>Every entry that names another names one that is there, and no id is given twice.</summary>
static class LinkCheck
{
    public static void Of(StoredReport stored, Tally tally)
    {
        var (id, coding) = (stored.Report.Id, stored.Coding);
        var statements = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in coding.Statements)
            tally.Check(statements.Add(statement.Id), id, $"two statements are called {statement.Id}");
        var figures = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in coding.Figures)
            tally.Check(figures.Add(figure.Id), id, $"two figures are called {figure.Id}");
        var named = coding
            .Statements.SelectMany(s => new[] { s.Within, s.About?.Statement })
            .Concat(coding.Figures.Select(f => f.Statement))
            .Concat(coding.Figures.SelectMany(f => f.EndedBy))
            .Concat(coding.Appeals.SelectMany(a => a.Statements))
            .Concat(coding.Appeals.SelectMany(a => a.Instruments.Select(i => i.Statement)))
            .Concat(coding.Appeals.SelectMany(a => a.Responses.Select(r => r.Statement)))
            .Concat(coding.Truces.SelectMany(t => t.Statements))
            .Concat(coding.Places.Select(p => p.Statement));
        foreach (var statement in named)
            if (statement is not null)
                tally.Check(
                    statements.Contains(statement),
                    id,
                    $"it names a statement {statement} that it does not hold"
                );
        foreach (var figure in coding.Figures.Select(f => f.From))
            if (figure is not null)
                tally.Check(figures.Contains(figure), id, $"it names a figure {figure} that it does not hold");
    }
}
