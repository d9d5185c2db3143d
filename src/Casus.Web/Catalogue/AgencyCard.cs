namespace Casus.Web.Catalogue;

/// <summary>An agency or outlet over the whole ledger: how often reports name it, and how often others repeat its reports.</summary>
/// <param name="Named">Reports that name it as their source or supplier.</param>
/// <param name="Own">Reports that it published itself.</param>
/// <param name="Copies">Of its own, those that repeat another report.</param>
/// <param name="Copied">Reports that repeat one of its own.</param>
public sealed record AgencyCard(string Id, string Name, int Named, int Own, int Copies, int Copied);

/// <summary>Whose reports repeat whose, and how often.</summary>
public sealed record CopyingCard(string Copier, string Copied, int Reports, string Example);
