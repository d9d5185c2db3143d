using System.Collections.Immutable;
using Casus.Coding;
using Casus.Language.Expressions;
using Casus.Reports.Copies;

namespace Casus.Incidents.Signatures;

/// <summary>What resolution keeps of a report: small enough to hold for every report of a ledger.</summary>
/// <param name="Published">On the report's own evidence alone.</param>
/// <param name="Url">Canonical: without scheme, <c>www.</c> and trackers; null when none was given.</param>
public sealed record Signature(
    string Report,
    string Sha256,
    string? Url,
    DateInterval Published,
    MainIncident? Main,
    WordVector Words,
    CopySketch Sketch,
    ImmutableArray<SignaturePlace> Places,
    ImmutableArray<SignatureCount> Counts,
    ImmutableArray<SignatureAppeal> Appeals
)
{
    /// <summary>What its credits say of where the text comes from.</summary>
    public WireStanding Wire { get; init; } = WireStanding.None;

    /// <summary>The body's sentences, to know what stands under many reports; the first opens it.</summary>
    public ImmutableArray<SketchedSentence> Sentences { get; init; } = [];

    /// <summary>The outlet's domain, or its name where that is not known.</summary>
    public string? Outlet { get; init; }

    /// <summary>Names of places smaller than a country.</summary>
    internal ImmutableArray<string> NarrowPlaces { get; private init; } = Narrow(Places);

    /// <summary>The same without the places, counts and appeals of some sentences.</summary>
    internal Signature Without(Func<ulong?, bool> sentence)
    {
        ImmutableArray<SignaturePlace> places = [.. Places.Where(p => !sentence(p.Sentence))];
        return this with
        {
            Places = places,
            NarrowPlaces = Narrow(places),
            Counts = [.. Counts.Where(c => !sentence(c.Sentence))],
            Appeals = [.. Appeals.Where(a => !sentence(a.Sentence))],
        };
    }

    static ImmutableArray<string> Narrow(ImmutableArray<SignaturePlace> places) =>
        [.. places.Where(p => p.Precision is null or < 6).Select(p => p.Name)];
}
