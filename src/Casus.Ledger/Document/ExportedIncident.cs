using Casus.Coding;
using Casus.Coding.Places;
using Casus.Language.Expressions;

namespace Casus.Ledger.Document;

/// <summary>How large a thing an incident is; tolls never add up from one level to the next.</summary>
public enum IncidentLevel
{
    Act,
    Incident,
    Episode,
}

public sealed record ExportedPlace(
    string Name,
    IReadOnlyList<string> Aliases,
    PlaceRelation Relation,
    int? Geonames,
    double? Lat,
    double? Lon,
    int? WherePrec,
    IReadOnlyList<string> Statements
);

/// <summary>An incident that looks alike and is another one, and why.</summary>
public sealed record ExportedLookAlike(string Incident, string Why);

/// <summary>An element of <c>incidents</c> in the document.</summary>
public sealed record ExportedIncident(
    string Id,
    string Label,
    IncidentKind Kind,
    IncidentLevel Level,
    string? PartOf,
    DateInterval Start,
    DateInterval End,
    IReadOnlyList<string> Parties,
    IReadOnlyList<ExportedPlace> Places,
    IReadOnlyList<string> Reports,
    IReadOnlyList<ExportedLookAlike> ApartFrom
);
