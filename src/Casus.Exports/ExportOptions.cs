using Casus.Coding.Obligations;
using Casus.Incidents.Tolls;

namespace Casus.Exports;

/// <summary>What of a ledger is written, and how.</summary>
public sealed record ExportOptions
{
    /// <summary>Acts that one party only alleges of another, each with its claimant.</summary>
    public bool Claims { get; init; }

    /// <summary>Best numbers that no person has reviewed.</summary>
    public bool Unreviewed { get; init; }

    /// <summary>By these rules vague words become numbers, in columns of their own; null leaves the columns out.</summary>
    public ExportRules? Imputing { get; init; }

    /// <summary>Begin with the mark by which some spreadsheets know UTF-8.</summary>
    public bool Bom { get; init; }

    /// <summary>The texts of reports, in the document.</summary>
    public bool Text { get; init; }

    public Permalinks Links { get; init; } = new();

    /// <summary>Names for GED and ACLED; without it sides stand as their codes, and countries are empty.</summary>
    public KnownWorld? World { get; init; }

    /// <summary>For the brief: what cited treaties say.</summary>
    public TreatyKnowledge? Treaties { get; init; }
}
