using Casus.Coding.Figures;
using Casus.Incidents.Disputes;
using Casus.Ledger;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
using Casus.Web.Cited;
using Casus.Web.Maps;
using Casus.Web.Reading;
using Casus.Web.Routing;

namespace Casus.Web.Incidents.One;

/// <summary>The rows of one incident to its page.</summary>
/// <param name="more">How many lines a part may have before it is cut.</param>
sealed class IncidentReader(IncidentView view, KnownNames names, int more, Func<string, string> labelOf)
{
    readonly Dictionary<string, ExportedReport> _reports = view.Reports.ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>Places by the statements that name them.</summary>
    readonly ILookup<string, string> _places = view
        .Incident.Places.SelectMany(p => p.Statements.Select(s => (Statement: s, p.Name)))
        .ToLookup(p => p.Statement, p => p.Name, StringComparer.Ordinal);

    public IncidentModel Read()
    {
        var incident = view.Incident;
        var told = view.Statements.Where(view.IsTold).ToList();
        var figures = view.Figures.Select(Line).OfType<FigureLine>().ToList();
        var disputes = view
            .Disputes.Where(d => d.Status != DisputeStatus.OneSided || d.Kind == DisputeKind.Fact)
            .OrderBy(d => d.Kind)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .Select(Line)
            .ToList();
        var claims = told.Take(Math.Max(more * 20, 400)).Select(Line).ToList();
        return new()
        {
            Incident = incident,
            Reviewed = view.Tolls.Any(t => t.Reviewed),
            Sources = SourceBasis.Of([.. view.Reports], told, names),
            Sides = Sides(claims),
            Silent = [.. incident.Parties.Where(p => told.All(s => s.Claimant.Side != p))],
            Disputes = disputes.ToLookup(Heading),
            Tolls = Groups(figures),
            Figures = figures,
            Timeline = Timeline(claims),
            Matrix = ClaimMatrix.Of(disputes, view),
            Appeals = [.. view.Appeals.Select(Line)],
            Truces =
            [
                .. view.Ceasefires.Select(t => new TruceLine(
                    t,
                    Cite(t.Statements),
                    [.. t.Violations.Select(v => Cite([v.Statement]))]
                )),
            ],
            Places = [.. incident.Places.Select(p => new PlaceLine(p, Cite(p.Statements)))],
            Marks = [.. incident.Places.Where(p => p is { Lat: not null, Lon: not null }).Select(Mark)],
            Reports = [.. view.Reports.Select(Line)],
            LookAlikes = [.. incident.ApartFrom.Select(a => new LookAlike(a.Incident, labelOf(a.Incident), a.Why))],
        };
    }

    Claim Line(ExportedStatement s) =>
        Claim.Of(s, _reports[s.Report], s.Polarity == Coding.Statements.Polarity.Denies && view.IsDenial(s)) with
        {
            Places = [.. _places[s.Id]],
        };

    List<SideClaims> Sides(List<Claim> claims) =>
        [
            .. claims
                .GroupBy(c => c.Statement.Claimant.Side)
                .OrderByDescending(g => g.Key is not null && view.Incident.Parties.Contains(g.Key))
                .ThenBy(g => g.Key is null)
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new SideClaims(
                    g.Key,
                    g.Key is null ? -1 : SideNumbers.Of(view.Incident.Parties, g.Key),
                    [.. g.OrderByDescending(c => c.Statement.Events.Count > 0).Take(more)],
                    g.Count()
                )),
        ];

    List<TimelineDay> Timeline(List<Claim> claims) =>
        [
            .. claims
                .GroupBy(c => c.When)
                .OrderBy(g => g.Key.IsUnknown)
                .ThenBy(g => g.Key.Earliest ?? g.Key.Latest)
                .ThenBy(g => g.Key.Latest)
                .Select(g => new TimelineDay(
                    g.Key,
                    [.. g.Take(more)],
                    g.Count(),
                    [.. g.SelectMany(c => c.Places).Distinct(StringComparer.Ordinal)]
                )),
        ];

    FigureLine? Line(ExportedFigure f)
    {
        if (view.Statement(f.Statement) is not { } by)
            return null;
        var report = _reports[by.Report];
        return new(
            f,
            BriefWords.Number(f),
            by.Claimant.Id,
            IncidentView.Voice(by),
            by.Claimant.Side,
            Citation.Of(by, report, f.Start, f.End),
            CopySentence.Of(f, by, report),
            view.IsRepeat(by)
        );
    }

    List<TollGroup> Groups(List<FigureLine> figures)
    {
        var byId = figures.ToDictionary(f => f.Figure.Id, StringComparer.Ordinal);
        return
        [
            .. view
                .Tolls.GroupBy(t => t.Side)
                .OrderBy(g => g.Key is null)
                .ThenByDescending(g => view.Incident.Parties.Contains(g.Key ?? ""))
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new TollGroup(
                    g.Key,
                    g.Key is null ? -1 : SideNumbers.Of(view.Incident.Parties, g.Key),
                    [
                        .. g.OrderBy(t => t.Kind)
                            .ThenBy(t => t.Status)
                            .Select(t => new TollLine(
                                t,
                                BriefWords.Toll(t),
                                [.. t.Figures.Where(byId.ContainsKey).Select(id => byId[id])]
                            )),
                    ],
                    g.SelectMany(t => t.Figures)
                        .Where(byId.ContainsKey)
                        .Select(id => Top(byId[id].Figure))
                        .Append(g.Max(t => t.High ?? t.Best ?? t.Low ?? 0))
                        .Max()
                )),
        ];
    }

    static long Top(ExportedFigure f) => f.High ?? f.Best ?? f.Low ?? 0;

    DisputeLine Line(ExportedDispute d) =>
        new(
            d,
            d.Kind == DisputeKind.Figure ? LossOf(d) : null,
            [.. d.Positions.Select(p => new PositionLine(p, Cite(p.Statements), Holders(p.Statements)))]
        );

    /// <summary>Claimants by their ids; what a report says in its own name is its own.</summary>
    List<Holder> Holders(IReadOnlyList<string> statements) =>
        [
            .. statements
                .Select(view.Statement)
                .OfType<ExportedStatement>()
                .GroupBy(s => s.Claimant.Id == "author" ? (null, s.Report) : ((string?)s.Claimant.Id, Report: ""))
                .Select(g => new Holder(g.Key.Item1, Citation.Of(g.First(), _reports[g.First().Report]))),
        ];

    /// <summary>Whose loss of which kind: the figures of the positions' statements tell.</summary>
    (string? Side, FigureKind Kind)? LossOf(ExportedDispute dispute)
    {
        var statements = dispute.Positions.SelectMany(p => p.Statements).ToHashSet(StringComparer.Ordinal);
        return view
            .Figures.Where(f => statements.Contains(f.Statement))
            .GroupBy(f => (f.Side, f.Kind))
            .OrderByDescending(g => g.Select(f => f.Statement).Distinct().Count())
            .ThenBy(g => g.Key.Kind)
            .ThenBy(g => g.Key.Side, StringComparer.Ordinal)
            .Select(g => ((string? Side, FigureKind Kind)?)g.Key)
            .FirstOrDefault();
    }

    static string Heading(DisputeLine line) =>
        line.Dispute.Status switch
        {
            DisputeStatus.OneSided => "one-sided",
            DisputeStatus.Agreed => "agreed",
            _ => line.Dispute.Between switch
            {
                DisputeBetween.Claimants => "disputed",
                DisputeBetween.Channels => "differently",
                _ => "revised",
            },
        };

    AppealLine Line(ExportedAppeal a) =>
        new(
            a,
            Cite(a.Statements),
            [.. a.Instruments.Select(i => Cite(i.Statements))],
            [.. a.Responses.Select(r => Cite(r.Statements))],
            [
                .. a
                    .Instruments.Where(i => i.Id is not null)
                    .Select(i => CitedText.Of(i.Id!, a.Requester, view.Incident.Start.Earliest, names.Treaties))
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal),
            ]
        );

    static MapMark Mark(ExportedPlace p) =>
        new(p.Name, p.Lat!.Value, p.Lon!.Value, p.WherePrec, p.Statements.Count, "#place-" + Slug.Of(p.Name), p.Name);

    ReportLine Line(ExportedReport r) =>
        new(r, Citation.SourceOf(r), Citation.OfDay(r), TitleOf(r.CopyOf), TitleOf(r.VersionOf), PlacesIn(r));

    List<string> PlacesIn(ExportedReport r) =>
        [
            .. view
                .Incident.Places.Where(p => p.Statements.Any(s => view.Statement(s)?.Report == r.Id))
                .Select(p => p.Name),
        ];

    string? TitleOf(string? report) =>
        report is null ? null
        : _reports.TryGetValue(report, out var known) ? known.Title ?? known.File
        : report;

    /// <summary>The first of these statements that the incident holds.</summary>
    Citation? Cite(IReadOnlyList<string> statements) =>
        statements.Select(view.Statement).FirstOrDefault(s => s is not null) is { } s
            ? Citation.Of(s, _reports[s.Report])
            : null;
}
