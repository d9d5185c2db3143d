using Casus.Ledger.Document;
using Casus.Web.Cited;
using Casus.Web.Incidents.One;

namespace Casus.Web.Reports;

/// <summary>A neighbour in the chain: what a report repeats, or what repeats it.</summary>
public sealed record ChainLink(string Id, string Title, string Source, string When);

/// <summary>An entry of a report: a statement with its figures.</summary>
public sealed record EntryLine(ExportedStatement Statement, Claim Claim, IReadOnlyList<ExportedFigure> Figures);

/// <summary>A report as its page shows it.</summary>
/// <param name="Original">What was received, as text; null where it was not asked for.</param>
/// <param name="LiveLink">The page on the web, scrolled to the first statement by browsers that know how; null without an address.</param>
public sealed record ReportModel(
    ExportedReport Report,
    string Title,
    IReadOnlyList<MarkedPiece> Pieces,
    IReadOnlyList<EntryLine> Entries,
    ChainLink? CopyOf,
    ChainLink? VersionOf,
    IReadOnlyList<string> Files,
    int Bytes,
    string? Original,
    string? LiveLink
);
