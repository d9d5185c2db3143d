using Casus.Ledger.Document;

namespace Casus.Ledger.Briefs;

/// <summary>What somebody said as it reads after the name of who says it.</summary>
public static class SaidWords
{
    static readonly string[] Plain = ["say", "says", "said", "saying"];

    /// <summary>The content without a leading "that"; with the cue where both are one phrase ("accused the guards of", "rejected the claim").</summary>
    public static string Of(ExportedStatement s)
    {
        var runes = s.Quote.EnumerateRunes().ToList();
        var (start, end) = (s.Content.Start - s.Start, s.Content.End - s.Start);
        if (start < 0 || end > runes.Count || start >= end)
            return s.Quote;
        // A quotation that its saying parts in two is shown as far as the first part goes.
        if (
            new[] { s.Source, s.Cue }.Min(part => part?.Start - s.Start) is { } parted
            && parted > start
            && parted < end
        )
            end = parted;
        var content = string.Concat(runes[start..end]).Trim(' ', ',');
        if (
            content == "that"
            || content.StartsWith("that ", StringComparison.Ordinal)
            || content.StartsWith("that,", StringComparison.Ordinal)
        )
            return content[4..].TrimStart(' ', ',');
        var cue = (s.Cue?.Start ?? -1) - s.Start;
        if (cue < 0 || cue >= start || (s.Cue!.End - s.Start) is var cued && cued > start)
            return content;
        var between = string.Concat(runes[cued..start]);
        var verb = string.Concat(runes[cue..cued]);
        return between.Trim().Length > 0 || Plain.Contains(verb, StringComparer.OrdinalIgnoreCase)
            ? content
            : $"{verb} {content}";
    }
}
