using Casus.Language.Trees;
using Casus.Reports;

namespace Casus.Coding.Actors;

/// <summary>The one state that the first sentence of a report's body names, by itself, its people or its towns; null where it names two.</summary>
static class LeadState
{
    public static string? Of(Report report, ParsedText parsed, ActorMentions actors, Lands lands)
    {
        var lead = LeadOf(report, parsed);
        if (lead < 0)
            return null;
        string? only = null;
        foreach (var mention in actors.InSentence(lead))
            if (mention.Actor.Country is { } country && !IsNew(ref only, country))
                return null;
        for (var word = 0; word < parsed.Sentences[lead].Words.Length; word++)
            if (lands.At(lead, word) is { } land && !IsNew(ref only, land))
                return null;
        return only;
    }

    /// <summary>False when another state was named before.</summary>
    static bool IsNew(ref string? only, string country) => (only ??= country) == country;

    /// <summary>The dateline is a sentence of its own and tells where the reporter sat.</summary>
    static int LeadOf(Report report, ParsedText parsed)
    {
        var start = report.Dateline?.End ?? report.BodyStart;
        for (var i = 0; i < parsed.Sentences.Length; i++)
            if (parsed.Sentences[i].Span.Start >= start && parsed.Sentences[i].Words.Length > 3)
                return i;
        return -1;
    }
}
