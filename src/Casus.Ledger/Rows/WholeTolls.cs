using Casus.Incidents;
using Casus.Incidents.Tolls;
using Casus.Ledger.Document;

namespace Casus.Ledger.Rows;

/// <summary>What a war or wave has cost as a whole, where reports say so of the whole: it stands at the episode and is no sum of its incidents.</summary>
static class WholeTolls
{
    /// <param name="telling">Reports of the episode's incidents.</param>
    public static IEnumerable<ExportedToll> Of(ExportedIncident episode, IEnumerable<MemberRow> telling)
    {
        var members = telling.Select(m => Told(m, episode.Id)).ToList();
        var reviewed = members.SelectMany(m => m.Stored.Reviewed).ToHashSet(StringComparer.Ordinal);
        var testimony = SettlementRows.Testimony(members, MemberRow.Pages(members));
        return SettlementRows.Tolls(episode.Id, episode.Parties, testimony, reviewed);
    }

    /// <summary>Only what the report tells of the whole, as if that were its subject.</summary>
    static MemberRow Told(MemberRow member, string episode)
    {
        var coding = member.Stored.Coding;
        bool IsOfWhole(string statement) => member.Known.Recalled.GetValueOrDefault(statement) == episode;
        return member with
        {
            Stored = member.Stored with
            {
                Coding = coding with
                {
                    Statements =
                    [
                        .. coding.Statements.Where(s => IsOfWhole(s.Id)).Select(s => s with { Background = false }),
                    ],
                    Figures =
                    [
                        .. coding.Figures.Where(f => IsOfWhole(f.Statement)).Select(f => f with { Background = false }),
                    ],
                },
            },
        };
    }
}
