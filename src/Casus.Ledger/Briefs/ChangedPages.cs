using Casus.Ledger.Pages;

namespace Casus.Ledger.Briefs;

/// <summary>Pages of which there are several texts: what the later ones brought, and what they no longer say.</summary>
static class ChangedPages
{
    public static void Write(IEnumerable<PageChange> changes, BriefPage page, int linesAtMost)
    {
        var begun = false;
        foreach (var change in changes)
        {
            if (!begun)
                page.Part("Changed pages");
            begun = true;
            page.Item(
                $"{change.Title ?? "(no title)"} — {BriefWords.Count(change.Added.Count, "paragraph")} new, {change.Dropped.Count} dropped",
                null,
                change.File
            );
            Lines("  new:", change.Added);
            Lines("  dropped:", change.Dropped);
        }

        void Lines(string word, IReadOnlyList<string> lines)
        {
            foreach (var line in lines.Take(linesAtMost))
                page.Item(word, BriefWords.Quote(line), null);
            if (lines.Count > linesAtMost)
                page.Item($"  … and {lines.Count - linesAtMost} more", null, null);
        }
    }
}
