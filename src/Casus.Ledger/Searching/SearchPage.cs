namespace Casus.Ledger.Searching;

/// <summary>One page of a search.</summary>
/// <param name="After">The place of the last hit that was seen; null for the first page.</param>
public sealed record SearchPage(SearchIn Kind, long? After, int AtMost);
