namespace Casus.Incidents.Tolls;

/// <summary>Whose coding rules turn a vague word into a number.</summary>
public enum ExportScheme
{
    Acled,
    Ged,
}

/// <summary>A number that a scheme's rule puts in place of words; it belongs into a column of its own and never into the ledger.</summary>
/// <param name="Rule">The rule in words, with its source.</param>
public readonly record struct ImputedNumber(long Value, string Rule);
