using System.Globalization;
using Casus.Ledger.Briefs;
using Casus.Ledger.Why;

namespace Casus.Ledger.Review;

/// <summary>What waits for a person, as a page to read, each item with the commands that decide it.</summary>
public static class ReviewWriter
{
    public static void Write(ReviewList list, TextWriter output)
    {
        var page = new BriefPage(output, BriefFormat.Plain);
        page.Title($"Review: {BriefWords.Count(list.Count, "item")}");
        foreach (var item in list.Items)
            Item(page, item);
        if (list.Count > list.Items.Count)
            page.Part($"… and {list.Count - list.Items.Count} more");
    }

    static void Item(BriefPage page, ReviewItem item)
    {
        var likely = item.Probability is { } p ? $", {p.ToString("0.00", CultureInfo.InvariantCulture)}" : "";
        page.Part($"{BriefWords.Kind(item.Reason)}{likely}: {item.Words}");
        foreach (var side in item.Sides)
        {
            page.Item($"{side.Report} · {side.When} · {side.Title ?? "(no title)"}", null, side.File);
            page.Item(" ", side.Opening, null);
        }
        if (item.Pair is { } pair)
            WhyWriter.Parts(page, pair);
        if (item.Judgement is { } id)
            page.Item($"casus judge undo {id} --why WORDS", null, null);
        if (item.Sides is [var one, var other])
            page.Item($"casus judge same|not-same|unsure {one.Report} {other.Report} --why WORDS", null, null);
    }
}
