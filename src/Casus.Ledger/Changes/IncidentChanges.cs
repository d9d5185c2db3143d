namespace Casus.Ledger.Changes;

/// <summary>What became of an incident between two moments.</summary>
public enum IncidentChange
{
    /// <summary>None of its reports was in an incident before.</summary>
    New,

    /// <summary>It is one incident still; its id may be another.</summary>
    Continued,

    /// <summary>Several incidents of before are this one now.</summary>
    Merged,

    /// <summary>An incident of before is several now, and this is one of them.</summary>
    Split,

    /// <summary>None of its reports is in an incident any more.</summary>
    Gone,
}

/// <summary>One incident and everything in it that changed; every list holds only what is new or other than before.</summary>
/// <param name="Incident">The id of today; of before, where it is gone.</param>
/// <param name="Was">The ids that it had before, sorted.</param>
/// <param name="Reports">Ids of the reports that it did not have before, sorted.</param>
/// <param name="Withdrawn">Figures that stood before and do not stand now.</param>
public sealed record IncidentChanges(
    string Incident,
    string Label,
    IncidentChange Change,
    IReadOnlyList<string> Was,
    IReadOnlyList<string> Reports,
    IReadOnlyList<ChangedClaim> Claims,
    IReadOnlyList<ChangedFigure> Figures,
    IReadOnlyList<ChangedFigure> Withdrawn,
    IReadOnlyList<ChangedToll> Tolls,
    IReadOnlyList<ChangedAppeal> Appeals,
    IReadOnlyList<ChangedTruce> Truces,
    IReadOnlyList<ChangedDispute> Disputes
)
{
    internal bool IsNothing =>
        Change == IncidentChange.Continued
        && Was.SequenceEqual([Incident], StringComparer.Ordinal)
        && Reports.Count + Claims.Count + Figures.Count + Withdrawn.Count == 0
        && Tolls.Count + Appeals.Count + Truces.Count + Disputes.Count == 0;
}
