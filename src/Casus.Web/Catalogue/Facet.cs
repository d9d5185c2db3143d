namespace Casus.Web.Catalogue;

/// <summary>One way to narrow the list: its key in the query, and all values that incidents have of it.</summary>
/// <param name="Values">By number; a card holds numbers only.</param>
public sealed record Facet(string Key, IReadOnlyList<string> Values, IReadOnlyDictionary<string, int> Numbers);
