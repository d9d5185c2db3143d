namespace Casus.Ledger.Searching;

/// <summary>A text that holds what was searched for.</summary>
/// <param name="Day">The last day on which its report can have been published, as far as it is known.</param>
/// <param name="Place">Given back as <c>after</c>, the search goes on behind it.</param>
public sealed record SearchHit(SearchIn Kind, string Id, string Report, DateOnly? Day, long Place);
