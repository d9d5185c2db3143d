using System.Collections.Immutable;
using Casus.Reports.Cleaning;

namespace Casus.Reports.Litter;

/// <summary>Parts a page's report from what the page wraps around it; a wrong removal is worse than a kept caption.</summary>
static class LitterFinder
{
    public static PageParts Part(ImmutableArray<SourceLine> lines, string? givenTitle, ReportKnowledge knowledge)
    {
        var page = new PageParts(lines);
        CueRule.Apply(page, knowledge.Litter);
        for (var i = 0; i < page.Count; i++)
            if (knowledge.Head.IsLabelledDay(page.Text(i), page.Shape(i)))
                page.Leave(i, LitterKind.Dated);
        HeadRule.Apply(page, givenTitle, knowledge.Head);
        CaptionRule.Apply(page, knowledge);
        RepeatRule.Apply(page);
        TeaserRule.Apply(page, knowledge.Litter);
        ForeignRule.Apply(page, knowledge.Languages);
        RepeatRule.LeavePullQuotes(page);
        FootRule.Apply(page);
        return page;
    }
}
