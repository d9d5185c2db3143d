using System.Collections.Immutable;
using Casus.Coding.Figures;
using Casus.Reports.Copies;

namespace Casus.Incidents.Signatures;

/// <summary>A place as resolution compares it: folded wording, and where it is when that is known.</summary>
/// <param name="Sentence">The hash of the sentence that names it, as <see cref="SketchedSentence"/> makes it; null where it has none.</param>
public sealed record SignaturePlace(
    string Name,
    double? Latitude,
    double? Longitude,
    int? Precision,
    ulong? Sentence = null
);

/// <summary>An exact number of a foreground loss.</summary>
/// <param name="Sentence">As that of a place.</param>
public readonly record struct SignatureCount(FigureKind Kind, string? Side, long Value, ulong? Sentence = null)
{
    /// <summary>The same number of the same loss, wherever it is told.</summary>
    public bool IsSame(SignatureCount other) => (Kind, Side, Value) == (other.Kind, other.Side, other.Value);
}

/// <summary>A request for help by who asks whom, and the years of what it rests on.</summary>
/// <param name="Sentence">As that of a place.</param>
public sealed record SignatureAppeal(
    string Requester,
    string Addressee,
    ImmutableArray<string> Instruments,
    ulong? Sentence = null
);
