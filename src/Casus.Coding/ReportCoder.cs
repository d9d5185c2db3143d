using Casus.Coding.Actors;
using Casus.Coding.Appeals;
using Casus.Coding.Events;
using Casus.Coding.Figures;
using Casus.Coding.Main;
using Casus.Coding.Places;
using Casus.Coding.Statements;
using Casus.Language.Trees;
using Casus.Reports;

namespace Casus.Coding;

/// <summary>A report and its trees to who did what to whom, who says so, how many, and who asks whom for help.</summary>
public static class ReportCoder
{
    public static ReportCoding Code(Report report, ParsedText parsed, CodingKnowledge knowledge)
    {
        var actors = HomeState.Fill(parsed, ActorFinder.Find(report, parsed, knowledge.Actors), knowledge.Places);
        var statements = StatementFinder.Find(report, parsed, actors, knowledge.Statements);
        var context = new CodingContext(report, parsed, actors, statements);
        context = context with { Statements = EventCoder.Code(context, knowledge.Events) };
        var figures = FigureFinder.Find(context, knowledge.Figures);
        var places = PlaceFinder.Find(context, knowledge.Places);
        return new ReportCoding(
            report.Id,
            MainIncidentFinder.Find(context, figures, places, knowledge.Main),
            context.Statements,
            figures,
            AppealFinder.Find(context, knowledge.Appeals),
            TruceFinder.Find(context, knowledge.Appeals),
            places,
            AgencyList.Of(context),
            []
        );
    }
}
