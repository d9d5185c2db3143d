using Casus.Ledger;
using Casus.Web.Reading;

namespace Casus.Web;

/// <summary>Where a site listens and what it shows.</summary>
/// <param name="Open">Gives the ledger as it stands; each view is used by one request and closed.</param>
/// <param name="Port">0 for any that is free.</param>
public sealed record SiteSettings(Func<IBrowsable> Open, int Port)
{
    /// <summary>What codes stand for.</summary>
    public required KnownNames Names { get; init; }

    /// <summary>The ledger as its reader knows it.</summary>
    public string LedgerName { get; init; } = "";
}
