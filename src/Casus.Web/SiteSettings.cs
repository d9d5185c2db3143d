using Casus.Ledger;

namespace Casus.Web;

/// <summary>Where a site listens and what it shows.</summary>
/// <param name="Open">Opens another reader of the ledger; each is used by one request at a time.</param>
/// <param name="Port">0 for any that is free.</param>
public sealed record SiteSettings(Func<ILedger> Open, int Port);
