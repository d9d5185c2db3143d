using System.Collections.Immutable;
using Casus.Coding.Figures;
using Casus.Coding.Statements;
using Casus.Language.Expressions;

namespace Casus.Coding.Main;

/// <summary>Background statements that tell of violence in a named month: another report of the ledger may be about it.</summary>
static class RecallFinder
{
    const int Month = 31;

    public static ImmutableArray<Recall> Find(
        CodingContext context,
        ImmutableArray<Figure> figures,
        MainKnowledge knowledge
    ) =>
        [
            .. context
                .Statements.Where(s => s.Background && TellsOfViolence(s, figures))
                .Select(s => (Statement: s, When: Named(context, s, knowledge)))
                .Where(r => r.When is not null)
                .Select(r => new Recall(r.Statement.Id, r.When!.Value, Sides(r.Statement))),
        ];

    static bool TellsOfViolence(Statement s, ImmutableArray<Figure> figures) =>
        s.Events.Any(e => e.Type is "ASSAULT") || figures.Any(f => f.Statement == s.Id);

    /// <summary>The one month or day that the statement names with its year; null when it names none or two.</summary>
    static DateInterval? Named(CodingContext context, Statement s, MainKnowledge knowledge)
    {
        var named = DateExpressions
            .Find(context.Report.Text, s.Span, knowledge.Dates)
            .Where(m => m is { IsDate: true, Year: not null, Month: not null, Ambiguous: null })
            .Select(m => DateExpressions.Resolve(m, context.Report.Published.Interval))
            .Where(d => d.Width < Month)
            .Distinct()
            .ToList();
        return named.Count == 1 ? named[0] : null;
    }

    internal static ImmutableArray<string> Sides(Statement s) =>
        [
            .. s
                .Events.SelectMany(e => e.Actors.Concat(e.Recipients))
                .Select(PartyFinder.SideOf)
                .Where(PartyFinder.IsParty)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
}
