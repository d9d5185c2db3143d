using System.Collections.Immutable;
using Casus.Coding;
using Casus.Language.Expressions;

namespace Casus.Incidents.Signatures;

/// <summary>What resolution keeps of a report: small enough to hold for every report of a ledger.</summary>
/// <param name="Published">On the report's own evidence alone.</param>
/// <param name="Url">Canonical: without scheme, <c>www.</c>, query and fragment; null when none was given.</param>
public sealed record Signature(
    string Report,
    string Sha256,
    string? Url,
    DateInterval Published,
    MainIncident? Main,
    ImmutableArray<uint> Sketch
);
