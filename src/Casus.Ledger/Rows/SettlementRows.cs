using Casus.Incidents;
using Casus.Incidents.Disputes;
using Casus.Incidents.Resolution;
using Casus.Incidents.Tolls;
using Casus.Ledger.Document;
using Casus.Ledger.Pages;
using Casus.Reports;

namespace Casus.Ledger.Rows;

/// <summary>An incident's disputes and tolls to their elements of the document; ids come from the incident's id and their key.</summary>
static class SettlementRows
{
    public static IEnumerable<ExportedDispute> Disputes(ResolvedIncident incident, Testimony testimony) =>
        DisputeFinder
            .Find(testimony, incident.Parties)
            .Select(d => new ExportedDispute(
                ContentId.Of('d', incident.Id, d.Kind.ToString(), d.Between.ToString(), d.Key),
                incident.Id,
                d.Kind,
                d.Between,
                d.Positions,
                d.Status
            ))
            .DistinctBy(d => d.Id, StringComparer.Ordinal);

    /// <summary>A toll is reviewed when a person has judged every figure that it rests on.</summary>
    public static IEnumerable<ExportedToll> Tolls(
        string incident,
        IReadOnlyCollection<string> parties,
        Testimony testimony,
        HashSet<string> reviewed
    ) =>
        TollSettler
            .Settle(testimony, parties)
            .Select(t => new ExportedToll(
                ContentId.Of('t', incident, t.Key),
                incident,
                t.Side,
                t.Kind,
                t.Status,
                t.Low,
                t.Best,
                t.High,
                t.Rule,
                t.Claimants,
                t.Origins,
                t.Figures.All(reviewed.Contains),
                t.Figures
            ));

    /// <summary>The members with what only the others could tell: narrowed dates, copies, later versions.</summary>
    public static Testimony Testimony(IReadOnlyList<MemberRow> members, PageTexts pages) =>
        new(
            members.Select(m => new Member(
                m.Stored.Report,
                m.Stored.Coding,
                m.Known.Linked?.Published ?? m.Stored.Report.Published.Interval,
                // Texts of one page are one origin, as copies are.
                m.Known.CopyOf
                    ?? pages.FirstOf(m.Stored.Report.Id),
                pages.NewestOver(m.Stored.Report.Id) is not null
            ))
        );
}
