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
        foreach (var credit in context.Report.Agencies)
            found.TryAdd((credit.Id, credit.Role), credit);
        foreach (var statement in context.Statements)
        foreach (var link in statement.Channel)
            found.TryAdd((link.Id, AgencyRole.Source), new AgencyCredit(link.Id, link.Name, AgencyRole.Source));
        foreach (var mention in context.Actors.All)
            if (mention.Actor.Kind is ClaimantKind.Agency)
                found.TryAdd(
                    (mention.Actor.Id, AgencyRole.Source),
                    new AgencyCredit(mention.Actor.Id, mention.Actor.Name, AgencyRole.Source)
                );
        return [.. found.Values.OrderBy(a => a.Id, StringComparer.Ordinal).ThenBy(a => a.Role)];
    }
}
