using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports.Dating;

namespace Casus.Reports.Html;

/// <summary>The days that a page shows to its readers: near the headline, behind the text, above comments.</summary>
static class ShownDates
{
    /// <summary>Elements between a date and its headline.</summary>
    const int Near = 60;
    const int Far = 400;
    const int Beside = 24;
    const int MostTried = 160;

    /// <summary>Dates shown alike, each another day: those of a list of texts.</summary>
    const int ListFrom = 3;

    /// <summary>No page was put on the web before: an older day is told of, unless words say that something came out on it.</summary>
    static readonly DateOnly FirstPages = new(1991, 8, 6);

    /// <summary>The day shown for the report, one on which it was changed, the first on which a reader wrote; hints where none is shown.</summary>
    /// <param name="told">The days that the page's data name: a line that shows one of them shows the day of publication.</param>
    public static IEnumerable<StatedDate> Of(
        PageTree tree,
        PageBlock? heading,
        IReadOnlyCollection<DateInterval> told,
        DateOrder order,
        ReportKnowledge knowledge
    )
    {
        var found = Read(tree, heading, order, knowledge);
        var lists = found
            .GroupBy(f => f.Shape)
            .Where(g => g.Select(f => f.Days).Distinct().Count() >= ListFrom)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        ShownDate? shown = null,
            labelled = null,
            distant = null,
            agreed = null,
            loose = null,
            changed = null,
            comment = null;
        foreach (var date in found)
        {
            if (date.Place is DatePlace.Comment)
                comment = comment is { } c && c.Days.Latest <= date.Days.Latest ? comment : date;
            else if (date.Distance > Near && lists.Contains(date.Shape) && date.Place is not DatePlace.Entry)
                continue;
            else if (date.Place is DatePlace.Foot && date.Role is not (DateRole.Changed or DateRole.Published))
                continue;
            else if (date.Role is DateRole.Changed)
                changed ??= date;
            else if (date.Distance <= Far && date.Place is DatePlace.Report && told.Contains(date.Days))
                agreed ??= date;
            else if (date.Role is DateRole.Published && (date.Distance > Far || date.Place is not DatePlace.Report))
                distant ??= date;
            else if (date.Role is not null && date.Distance <= Far && date.Place is DatePlace.Report)
                labelled ??= date;
            else if (date.Distance <= (date.IsMarked ? Far : Near))
                shown ??= date;
            else
                loose ??= date;
        }
        // A label is worth more than a place, but not one at the other end of the page.
        if (labelled is not null && (shown is not { IsMarked: true } || labelled.Value.Distance <= Near))
            shown = labelled;
        shown = agreed ?? shown ?? distant;
        if (shown is { } best)
            yield return Stated(
                best,
                best.Role ?? DateRole.Shown,
                !best.IsMarked && best.Role is not DateRole.Published ? DateEvidence.Loose
                    : best.Distance <= Near && best.Place is DatePlace.Report ? DateEvidence.Header
                    : DateEvidence.Foot
            );
        else if (loose is { } other)
            yield return Stated(other, DateRole.Hint, DateEvidence.Update);
        if (changed is { } change)
            yield return Stated(change, DateRole.Changed, DateEvidence.Update);
        if (comment is { } answer)
            yield return Stated(answer, DateRole.NotAfter, DateEvidence.Update);
    }

    static StatedDate Stated(ShownDate date, DateRole role, int reliability) =>
        new(date.Words, date.Days, role, reliability, BasisKind.Header, null);

    /// <summary>All of them, the nearest to the headline first.</summary>
    static List<ShownDate> Read(PageTree tree, PageBlock? heading, DateOrder order, ReportKnowledge knowledge)
    {
        var candidates = tree
            .All.Where(DateBlocks.MayHold)
            .Select(b => (Block: b, Distance: Distance(b, heading), Marked: DateBlocks.IsMarked(b)))
            .OrderBy(c => c.Distance - (c.Marked ? Near : 0))
            .Take(MostTried);
        var found = new List<ShownDate>();
        var prose = tree.Body?.AllProse ?? 0;
        var title = heading is null ? "" : heading.Line;
        var opening = heading is null ? 0 : Opening(tree, heading);
        foreach (var (block, distance, marked) in candidates)
        {
            var isBeside = heading is not null && block.Index >= heading.Index && block.Index < opening;
            var place = DatePlaces.Of(block, heading, isBeside, prose);
            if (place is DatePlace.Elsewhere && DatePlaces.Names(block, title))
                place = DatePlace.Entry;
            if (place is DatePlace.Elsewhere)
                continue;
            foreach (var (words, days, label) in DateBlocks.Read(block, order, knowledge))
            {
                var role = DateRoles.Of(block, label, knowledge);
                if (role is DateRole.Foreign || (role is null && days.Earliest < FirstPages))
                    continue;
                found.Add(new(words, days, role, distance, marked || role is DateRole.Shown, place, Shape(block)));
            }
        }
        return found;
    }

    /// <summary>Where the first paragraph after the headline begins, or the headline's neighbourhood ends.</summary>
    static int Opening(PageTree tree, PageBlock heading)
    {
        var at = heading.End;
        while (
            at < tree.All.Count
            && at <= heading.End + Beside
            && (tree.All[at].OwnProse == 0 || DateBlocks.IsMarked(tree.All[at]))
        )
            at++;
        return at;
    }

    static string Shape(PageBlock block) => $"{block.Parent?.Names} {block.Name} {block.Names}";

    static int Distance(PageBlock block, PageBlock? heading) =>
        heading is null ? block.Index / 4
        : block.Index < heading.Index ? 2 * (heading.Index - block.Index)
        : block.Index < heading.End ? 0
        : block.Index - heading.End;
}
