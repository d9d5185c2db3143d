namespace Casus.Storage.Access;

/// <summary>A key as it is kept: of its secret only the hash.</summary>
/// <param name="Id">Its public part, 10 characters; stands in the audit log.</param>
/// <param name="Name">Whose it is: judgements made with it are signed so.</param>
/// <param name="Hash">SHA-256 of the whole key, hexadecimal.</param>
public sealed record AccessKey(
    string Id,
    string Name,
    Role Role,
    string Hash,
    DateTimeOffset MadeAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? RevokedAt
)
{
    /// <summary>Opens doors at a moment.</summary>
    public bool IsLive(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;
}
