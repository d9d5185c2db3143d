using Casus.Coding.Actors;
using Casus.Coding.Appeals;
using Casus.Coding.Events;
using Casus.Coding.Figures;
using Casus.Coding.Main;
using Casus.Coding.Places;
using Casus.Coding.Settings;
using Casus.Coding.Statements;
using Casus.Language.Trees;
using Casus.Reports;

namespace Casus.Coding;

/// <summary>A report and its trees to who did what to whom, who says so, how many, and who asks whom for help.</summary>
public static class ReportCoder
{
    public static ReportCoding Code(Report report, ParsedText parsed, CodingKnowledge knowledge)
    {
        // Capitals alone were read with small letters: what is looked up by its letters is looked up in those.
        report = report with
        {
            Text = parsed.Text,
        };
        var lands = Lands.Of(parsed, knowledge);
        var actors = Actors(report, parsed, knowledge, lands);
        var statements = StatementFinder.Find(report, parsed, actors, knowledge.Statements);
        var lead = LeadState.Of(report, parsed, actors, lands);
        var inPlay = InPlay.Of(parsed, actors, statements, lead, lands, knowledge.Statements);
        var context = new CodingContext(
            report,
            parsed,
            actors.Changed(m => m with { Actor = inPlay.GetValueOrDefault(m.Actor, m.Actor) }),
            [.. statements.Select(s => s with { Claimant = inPlay.GetValueOrDefault(s.Claimant, s.Claimant) })]
        )
        {
            Lands = lands,
        };
        context = context with { Statements = EventCoder.Code(context, knowledge.Events) };
        var figures = FigureFinder.Find(context, knowledge.Figures);
        var amendments = AmendmentFinder.Find(context, knowledge);
        context = context with { Withdrawn = [.. amendments.Select(a => a.Span)] };
        var places = PlaceFinder.Find(context, knowledge.Places);
        var appeals = AppealFinder.Find(context, knowledge.Appeals);
        return new ReportCoding(
            report.Id,
            MainIncidentFinder.Find(context, figures, places, knowledge.Main, knowledge.Statements),
            WholeQuotes.Stretch(parsed, context.Statements),
            figures,
            appeals.Appeals,
            TruceFinder.Find(context, knowledge.Appeals),
            places,
            AgencyList.Of(context),
            []
        )
        {
            Replies = appeals.Replies,
            Settings = SettingReader.Read(context, knowledge),
            Amendments = amendments,
        };
    }

    /// <summary>Who is named where, as <see cref="Code"/> sees them: by their words, the towns beside them, and the state that the report is about.</summary>
    public static ActorMentions Actors(Report report, ParsedText parsed, CodingKnowledge knowledge) =>
        Actors(report, parsed, knowledge, Lands.Of(parsed, knowledge));

    static ActorMentions Actors(Report report, ParsedText parsed, CodingKnowledge knowledge, Lands lands)
    {
        var named = TownBodies.Fill(parsed, ActorFinder.Find(report, parsed, knowledge.Actors), lands);
        return HomeState.Fill(report, parsed, named, knowledge.Places);
    }
}
