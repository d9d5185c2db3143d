using System.Collections.Immutable;
using Casus.Language.Names;
using Casus.Reports.Litter;

namespace Casus.Reports.Credits;

/// <summary>The agencies and outlets that a page names: who gave the pictures, who gave the text, who is quoted.</summary>
static class CreditFinder
{
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
        var others = OfOthers(page, knowledge.Agencies);
        for (var i = 0; i < page.Count; i++)
        {
            var text = page.Text(i);
            if (
                page.Mark(i) is LitterKind.Teaser or LitterKind.Menu or LitterKind.Share or LitterKind.Repeat
                && !CreditRoles.IsSignature(text, page.Shape(i))
            )
                continue;
            var role = CreditRoles.Of(page, i, knowledge.Credits);
            var trusted = role is not AgencyRole.Source;
            foreach (var (span, agency) in AgencyNames.In(text, knowledge.Agencies, knowledge.Credits, trusted))
            {
                if (others.Contains(span.In(text)))
                    continue;
                var at =
                    role is AgencyRole.Source && CreditRoles.InDateline(page, i, span.Start, text)
                        ? AgencyRole.Supplied
                        : role;
                found.TryAdd((agency.Id, at), new(agency.Id, agency.Name, at));
            }
            foreach (var name in knowledge.Unlisted.Named(text))
                Add(name, role);
            if (
                role is AgencyRole.Source
                && i <= page.Body + 1
                && knowledge.Unlisted.InDateline(text, CreditRoles.LongestDateline) is { } unlisted
            )
                Add(unlisted, AgencyRole.Supplied);
        }
        return [.. found.Values];
    }

    /// <summary>"The Andean Fishers' Party (AFP)": letters that the page itself explains as no agency's.</summary>
    static HashSet<string> OfOthers(PageParts page, AgencyLexicon agencies)
    {
        var letters = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < page.Count; i++)
            foreach (var (shortened, name) in ExplainedLetters.In(page.Text(i)))
                if (agencies.Named(shortened) is { } agency && agencies.Named(name.In(page.Text(i)))?.Id != agency.Id)
                    letters.Add(shortened);
        return letters;
    }
}
