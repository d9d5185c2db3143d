using Casus.Coding.Figures;
using Casus.Language.Expressions;

namespace Casus.Ledger.Document;

public sealed record ExportedPart(string Of, long? Low, long? High);

/// <summary>An element of <c>figures</c> in the document.</summary>
public sealed record ExportedFigure(
    string Id,
    string Statement,
    string? Incident,
    bool Background,
    FigureKind Kind,
    string? Side,
    SideBasis? SideBasis,
    VictimStatus? Status,
    IReadOnlyList<string> By,
    long? Low,
    long? Best,
    long? High,
    Modifier Modifier,
    FigureScope Scope,
    DateInterval? AsOf,
    bool? Final,
    Standing Standing,
    IReadOnlyList<string> EndedBy,
    string? From,
    string? Of,
    IReadOnlyList<ExportedPart> Parts,
    int Start,
    int End
);
