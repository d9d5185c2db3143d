using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Figures;
using Casus.Exports.Dossiers;
using Casus.Ledger.Document;

namespace Casus.Exports.Losses;

/// <summary>An incident's dead as formats with one number want them.</summary>
/// <param name="Tolls">The tolls that were summed.</param>
/// <param name="Best">Null where a toll has only a floor or a ceiling, and where nobody has reviewed what a machine settled.</param>
/// <param name="Low">What is surely told; a toll without a floor adds nothing.</param>
/// <param name="High">Null as soon as one toll is open above.</param>
sealed record Deaths(ImmutableArray<ExportedToll> Tolls, DeathCount Best, long? Low, long? High, bool IsReviewed)
{
    public static Deaths Of(Dossier dossier, ExportOptions options)
    {
        var told = dossier.Tolls.Where(t => t.Kind is FigureKind.Killed && HasNumber(t)).ToList();
        var tolls = told.Where(t => options.Claims || !IsAlleged(t, dossier)).ToImmutableArray();
        var reviewed = !tolls.IsEmpty && tolls.All(t => t.Reviewed);
        var (a, b) = Sides(dossier.Incident);
        // What only the opponent tells has no best number and feeds only the high one.
        var settled = tolls.Where(t => t is not { Low: null, Best: null }).ToList();
        var best =
            (reviewed || options.Unreviewed) && settled.All(t => t.Best is not null)
                ? DeathSum.Of(settled, a, b, t => t.Best)
                : DeathCount.None;
        var low = DeathSum.Of(tolls, a, b, t => t.Low).Total;
        var high = tolls.Any(t => t.High is null) ? null : DeathSum.Of(tolls, a, b, t => t.High).Total;
        // More civilians in one toll can leave less of another: the three are summed apart and may cross.
        return new(tolls, best, low > best.Total ? best.Total : low, high < best.Total ? best.Total : high, reviewed);
    }

    public static (string? A, string? B) Sides(ExportedIncident incident) =>
        (incident.Parties.ElementAtOrDefault(0), incident.Parties.ElementAtOrDefault(1));

    static bool HasNumber(ExportedToll toll) => toll is not { Low: null, Best: null, High: null };

    /// <summary>Every figure of it is told by the other side alone.</summary>
    static bool IsAlleged(ExportedToll toll, Dossier dossier)
    {
        var figures = toll.Figures.ToHashSet(StringComparer.Ordinal);
        var statements = dossier
            .Figures.Where(f => figures.Contains(f.Id))
            .Select(f => f.Statement)
            .ToHashSet(StringComparer.Ordinal);
        var by = dossier.Statements.Where(s => statements.Contains(s.Id)).Select(s => s.Claimant).ToList();
        return by.Count > 0 && by.All(c => IsOpponent(c, toll, dossier.Incident));
    }

    static bool IsOpponent(ExportedClaimant claimant, ExportedToll toll, ExportedIncident incident) =>
        claimant.Kind is not (ClaimantKind.Author or ClaimantKind.Agency or ClaimantKind.Outlet)
        && claimant.Side is { } side
        && toll.Side is { } suffered
        && side != suffered
        && incident.Parties.Contains(side, StringComparer.Ordinal);
}
