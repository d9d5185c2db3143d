using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Casus.Storage.Access;

namespace Casus.Web.Access;

/// <summary>The link by which the owner of this machine signs in. Each is good for once; with it the next one is shown.</summary>
/// <param name="owner">Null where no link is given out.</param>
/// <param name="show">Is handed the path with its secret.</param>
public sealed class LocalLink(string? owner, Action<string> show)
{
    readonly Lock _one = new();
    string? _token;

    /// <summary>Draws the first link and shows it.</summary>
    public void Begin()
    {
        if (owner is null)
            return;
        lock (_one)
            _token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        show($"/sign-in?token={_token}");
    }

    /// <summary>The owner, where the token is that of the last link shown; it is used up then.</summary>
    public Visitor? Spend(string token)
    {
        lock (_one)
        {
            if (owner is null || _token is null || !Same(_token, token))
                return null;
            _token = null;
        }
        Begin();
        return new(new(owner, "here"), Role.Admin, null);
    }

    static bool Same(string kept, string given) =>
        CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(kept)),
            SHA256.HashData(Encoding.UTF8.GetBytes(given))
        );
}
