using Casus.Ledger.Document;
using Casus.Web.Catalogue;
using Casus.Web.Reading;

namespace Casus.Web.Incidents.One;

/// <summary>A count under a name.</summary>
public sealed record NamedCount(string Name, int Count);

/// <summary>What an incident's account rests on.</summary>
/// <param name="CutOff">The last day on which a report of it can have been published.</param>
/// <param name="Own">Reports that repeat no other and are no older text of a page.</param>
/// <param name="BySide">Claims by side, most first.</param>
/// <param name="StateMedia">Reports that an agency or outlet of a state published or is named in.</param>
/// <param name="OnTheGround">Claims by residents, medics, journalists and others without office.</param>
public sealed record SourceBasis(
    DateOnly? CutOff,
    int Reports,
    int Own,
    int Undated,
    IReadOnlyList<NamedCount> BySide,
    IReadOnlyList<NamedCount> ByLanguage,
    int StateMedia,
    int OnTheGround,
    int Origins
)
{
    static readonly string[] Civil = ["CVL", "REF", "MED", "LAB", "EDU", "JRN"];

    public static SourceBasis Of(
        IReadOnlyList<ExportedReport> reports,
        IReadOnlyList<ExportedStatement> told,
        KnownNames names
    ) =>
        new(
            reports.Select(r => r.Published.Latest).Max(),
            reports.Count,
            reports.Count(r => r.CopyOf is null && r.VersionOf is null),
            reports.Count(r => r.Published is { Earliest: null, Latest: null }),
            Counted(told.Select(s => s.Claimant.Side ?? "")),
            Counted(reports.Select(r => r.Language)),
            reports.Count(r =>
                names.OfDomain(r.Outlet?.Domain)?.IsState == true || r.Agencies.Any(a => names.IsOfState(a.Id))
            ),
            told.Count(s => s.Claimant.Sector is { } sector && Civil.Contains(sector)),
            told.Select(s => s.Claimant.Id).Distinct().Count()
        );

    static IReadOnlyList<NamedCount> Counted(IEnumerable<string> names) =>
        [
            .. names
                .GroupBy(n => n, StringComparer.Ordinal)
                .Select(g => new NamedCount(g.Key, g.Count()))
                .OrderByDescending(c => c.Count)
                .ThenBy(c => c.Name, StringComparer.Ordinal),
        ];
}
