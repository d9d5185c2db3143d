using Casus.Language;

namespace Casus.Coding.Main;

/// <summary>Whether a report is news of what came after its incident: its title or its first sentence tells of a court, a funeral, an inquiry.</summary>
static class AftermathFinder
{
    public static bool Tells(CodingContext context, Zones zones, MainKnowledge knowledge)
    {
        var first = context.Parsed.Sentences.FirstOrDefault(s => s.Span.Start >= zones.Lead.Start);
        return Holds(context.Report.Text, zones.Title, knowledge)
            || first is not null && Holds(context.Report.Text, first.Span, knowledge);
    }

    static bool Holds(string text, TextSpan zone, MainKnowledge knowledge)
    {
        var words = PlainWords.Of(text, zone).Select(w => w.Word).ToList();
        return words.Count > 0 && knowledge.Aftermath.Any(a => Patterns.Hold(words, a.Words));
    }
}
