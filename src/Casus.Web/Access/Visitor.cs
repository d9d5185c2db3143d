using System.Globalization;
using System.Security.Claims;
using Casus.Storage.Access;
using Microsoft.AspNetCore.Http;

namespace Casus.Web.Access;

/// <summary>Who asks, and what that person may do.</summary>
/// <param name="Key">The id of the key that opened the door, if one did: its being revoked ends the visit.</param>
public sealed record Visitor(Actor Actor, Role Role, string? Key)
{
    const string RoleClaim = "casus:role";
    const string KeyClaim = "casus:key";

    /// <summary>Null where nobody is signed in.</summary>
    public static Visitor? Of(HttpContext http) => Of(http.User);

    public static Visitor? Of(ClaimsPrincipal person) =>
        person.Identity is { IsAuthenticated: true, Name: { } name }
        && person.FindFirstValue(ClaimTypes.NameIdentifier) is { } by
        && Roles.Read(person.FindFirstValue(RoleClaim) ?? "") is { } role
            ? new(new(name, by), role, person.FindFirstValue(KeyClaim))
            : null;

    public static Visitor Of(AccessKey key) =>
        new(new(key.Name, string.Create(CultureInfo.InvariantCulture, $"key {key.Id}")), key.Role, key.Id);

    public ClaimsPrincipal Principal(string scheme)
    {
        List<Claim> claims =
        [
            new(ClaimTypes.Name, Actor.Name),
            new(ClaimTypes.NameIdentifier, Actor.By),
            new(RoleClaim, Role.Word()),
        ];
        if (Key is not null)
            claims.Add(new(KeyClaim, Key));
        return new(new ClaimsIdentity(claims, scheme));
    }
}
