using Casus.Storage.Access;

namespace Casus.Web.Access;

/// <summary>An issuer that tells who somebody is (OpenID Connect), and what its words mean here.</summary>
/// <param name="Client">As which this site is known to the issuer.</param>
public sealed record OidcSettings(Uri Issuer, string Client, string? Secret)
{
    /// <summary>The claim that a judgement is signed with; without it the subject.</summary>
    public string NameClaim { get; init; } = "name";

    public string RoleClaim { get; init; } = "roles";

    /// <summary>The issuer's words for roles to ours.</summary>
    public IReadOnlyDictionary<string, Role> Roles { get; init; } = new Dictionary<string, Role>();

    /// <summary>What everybody may whom the issuer knows; null: nothing.</summary>
    public Role? Everyone { get; init; }
}
