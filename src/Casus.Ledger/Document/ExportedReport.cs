using Casus.Language.Expressions;
using Casus.Reports;

namespace Casus.Ledger.Document;

/// <summary>A range of bytes in the item as received, half open.</summary>
public sealed record ExportedRange(int Start, int End);

/// <summary>What a publication date rests on; offsets count code points of the clean text, null where it is not in there.</summary>
public sealed record ExportedBasis(BasisKind Kind, string Quote, int? Start, int? End, ExportedRange? Raw);

/// <summary>The publication interval; narrowed by the company that a report keeps only where a basis of kind linked says so.</summary>
public sealed record ExportedPublication(DateOnly? Earliest, DateOnly? Latest, IReadOnlyList<ExportedBasis> Basis);

public sealed record ExportedOutlet(string? Name, string? Domain);

public sealed record ExportedAgency(string Id, string Name, AgencyRole Role);

/// <summary>An element of <c>reports</c> in the document; <c>text</c> is added by the writer, only when asked for.</summary>
public sealed record ExportedReport(
    string Id,
    string File,
    string? Url,
    string Sha256,
    ExportedOutlet? Outlet,
    string? Title,
    string? Byline,
    string Language,
    ExportedPublication Published,
    IReadOnlyList<ExportedAgency> Agencies,
    string? CopyOf,
    string? VersionOf,
    string? Incident,
    int BodyStart
);
