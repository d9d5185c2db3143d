using Casus.Language.Expressions;

namespace Casus.Coding.Main;

/// <summary>When the main incident was: the most prominent day that title, lead or a foreground act tells.</summary>
static class MainTimeFinder
{
    public static MainTime Find(CodingContext context, Zones zones, MainKnowledge knowledge) =>
        new(new DateInterval(null, context.Report.Published.Interval.Latest), []);
}
