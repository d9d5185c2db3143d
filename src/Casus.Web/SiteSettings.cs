using System.Net;
using System.Security.Cryptography.X509Certificates;
using Casus.Ledger;
using Casus.Storage.Access;
using Casus.Web.Access;
using Casus.Web.Reading;

namespace Casus.Web;

/// <summary>Where a site listens, what it shows, and who may see it.</summary>
/// <param name="Open">Gives the ledger as it stands; each view is used by one request and closed.</param>
/// <param name="Port">0 for any that is free.</param>
public sealed record SiteSettings(Func<IBrowsable> Open, int Port)
{
    /// <summary>What codes stand for.</summary>
    public required KnownNames Names { get; init; }

    /// <summary>The ledger as its reader knows it.</summary>
    public string LedgerName { get; init; } = "";

    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>What people type to come here, where that is not the address itself: behind a proxy, say.</summary>
    public Uri? Public { get; init; }

    public X509Certificate2? Certificate { get; init; }

    /// <summary>The keys and the audit log; without them nobody signs in by a key, and nothing can be written.</summary>
    public AccessFile? Access { get; init; }

    /// <summary>Who else says who somebody is; null for nobody.</summary>
    public OidcSettings? Oidc { get; init; }

    /// <summary>Opens the ledger as its one writer, for the moment of a judgement; null where the site only shows.</summary>
    public Func<ILedger>? Write { get; init; }

    /// <summary>Who signs in by the link that this machine shows; null where no link is given out.</summary>
    public string? Local { get; init; }

    /// <summary>Is handed every link by which this machine's owner can sign in, each good for once.</summary>
    public Action<string> ShowLink { get; init; } = _ => { };

    /// <summary>Is told of requests that failed by a fault of the program or of the ledger.</summary>
    public Action<string> Tell { get; init; } = _ => { };

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
