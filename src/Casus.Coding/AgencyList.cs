using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Reports;

namespace Casus.Coding;

/// <summary>Every agency or outlet that a report names: its credits, and those that stand in the text as voices or channels.</summary>
public static class AgencyList
{
    /// <summary>Sorted by id, then role; the first wording of each stands.</summary>
    public static ImmutableArray<AgencyCredit> Of(CodingContext context)
    {
        var found = new Dictionary<(string, AgencyRole), AgencyCredit>();
        // "Regional media" name nobody; an agency that no list knows is the same however its id is written.
        void Add(string id, string name, AgencyRole role)
        {
            if (name.Any(c => char.IsLetter(c) && !char.IsLower(c)))
                found.TryAdd((id.ToUpperInvariant(), role), new AgencyCredit(id, name, role));
        }
        foreach (var credit in context.Report.Agencies)
            Add(credit.Id, credit.Name, credit.Role);
        foreach (var statement in context.Statements)
        foreach (var link in statement.Channel)
            Add(link.Id, link.Name, AgencyRole.Source);
        foreach (var mention in context.Actors.All)
            if (mention.Actor.Kind is ClaimantKind.Agency)
                Add(mention.Actor.Id, mention.Actor.Name, AgencyRole.Source);
        return [.. found.Values.OrderBy(a => a.Id, StringComparer.Ordinal).ThenBy(a => a.Role)];
    }
}
