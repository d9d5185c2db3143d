using System.Collections.Immutable;
using Casus.Reports.Cleaning;

namespace Casus.Reports.Litter;

/// <summary>Parts a page's report from what the page wraps around it; a wrong removal is worse than a kept caption.</summary>
static class LitterFinder
{
    public static PageParts Part(
        ImmutableArray<SourceLine> lines,
        bool isStructured,
        string? givenTitle,
        ReportKnowledge knowledge
    )
    {
        var page = new PageParts(lines, isStructured);
        CueRule.Apply(page, knowledge);
        for (var i = 0; i < page.Count; i++)
            if (knowledge.Head.IsLabelledDay(page.Text(i), page.Shape(i)))
                page.Leave(i, LitterKind.Dated);
        HeadRule.Apply(page, givenTitle, knowledge);
        CaptionRule.Apply(page, knowledge);
        RepeatRule.Apply(page);
        TeaserRule.Apply(page, knowledge.Litter);
        ForeignRule.Apply(page, knowledge);
        RepeatRule.LeavePullQuotes(page);
        if (!isStructured)
            LooseRule.Apply(page, knowledge);
        FootRule.Apply(page, knowledge);
        return page;
    }
}
