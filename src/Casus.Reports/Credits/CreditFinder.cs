using System.Collections.Immutable;
using Casus.Reports.Litter;

namespace Casus.Reports.Credits;

/// <summary>The agencies and outlets that a page names: who gave the pictures, who gave the text, who is quoted.</summary>
static class CreditFinder
{
    const int LongestNote = 25;
    const int LongestDateline = 90;
    const int LongestSignature = 8;

    /// <summary>Sorted by id, then role.</summary>
    public static ImmutableArray<AgencyCredit> Find(PageParts page, ReportKnowledge knowledge)
    {
        var found = new SortedDictionary<(string Id, AgencyRole Role), AgencyCredit>(
            Comparer<(string Id, AgencyRole Role)>.Create(
                (a, b) => string.CompareOrdinal(a.Id, b.Id) is not 0 and var byId ? byId : a.Role.CompareTo(b.Role)
            )
        );
        void Add(string name, AgencyRole role)
        {
            var id = name.ToUpperInvariant().Replace(' ', '-');
            found.TryAdd((id, role), new(id, name, role));
        }
        for (var i = 0; i < page.Count; i++)
        {
            var text = page.Text(i);
            if (
                page.Mark(i) is LitterKind.Teaser or LitterKind.Menu or LitterKind.Share or LitterKind.Repeat
                && !IsSignature(text, page.Shape(i))
            )
                continue;
            var role = Role(page, i, knowledge.Credits);
            var trusted = role is not AgencyRole.Source;
            foreach (var (span, agency) in AgencyNames.In(text, knowledge.Agencies, knowledge.Credits, trusted))
            {
                var at =
                    role is AgencyRole.Source && InDateline(page, i, span.Start, text) ? AgencyRole.Supplied : role;
                found.TryAdd((agency.Id, at), new(agency.Id, agency.Name, at));
            }
            foreach (var name in knowledge.Unlisted.Named(text))
                Add(name, role);
            if (
                role is AgencyRole.Source
                && i <= page.Body + 1
                && knowledge.Unlisted.InDateline(text, LongestDateline) is { } unlisted
            )
                Add(unlisted, AgencyRole.Supplied);
        }
        return [.. found.Values];
    }

    /// <summary>"(River Post, with AFP)": a short line in brackets, wherever it stands.</summary>
    static bool IsSignature(string text, LineShape shape) =>
        shape.Words <= LongestSignature && text is ['(', .., ')'] && !shape.EndsSentence;

    static AgencyRole Role(PageParts page, int line, CreditWords words)
    {
        if (
            IsSignature(page.Text(line), page.Shape(line))
            && page.Mark(line) is not (LitterKind.None or LitterKind.Credit or LitterKind.Caption)
        )
            return AgencyRole.Supplied;
        if (page.Mark(line) is LitterKind.Credit or LitterKind.Caption)
            return AgencyRole.Photo;
        if (page.Mark(line) is LitterKind.Byline or LitterKind.Footer or LitterKind.Address)
            return AgencyRole.Supplied;
        var folded = page.Shape(line).Folded;
        return page.Shape(line).Words <= LongestNote && words.Supplied.Any(w => Holds(folded, w))
            ? AgencyRole.Supplied
            : AgencyRole.Source;
    }

    // "via" must be a word, not the end of "Bolivia".
    static bool Holds(string folded, string phrase) => $" {folded} ".Contains($" {phrase} ", StringComparison.Ordinal);

    /// <summary>"TARVOS, May 9 (Reuters) - ": the name in brackets before the text of a report begins.</summary>
    static bool InDateline(PageParts page, int line, int start, string text)
    {
        if (line > page.Body + 1 || start > LongestDateline || start == 0 || text[start - 1] is not ('(' or '/' or '['))
            return false;
        var close = text.AsSpan(start).IndexOfAny(")/]");
        var rest = close < 0 ? [] : text.AsSpan(start + close + 1).TrimStart();
        return rest.Length > 0 && "-–—:".Contains(rest[0]);
    }
}
