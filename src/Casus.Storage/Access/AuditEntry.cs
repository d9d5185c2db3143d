namespace Casus.Storage.Access;

/// <summary>One thing that somebody did: numbered from 1, each with a hash of itself and of all before it.</summary>
/// <param name="Who">The name that the key, the issuer or the system gives.</param>
/// <param name="By">How the name was known: <c>key ID</c>, <c>oidc SUBJECT</c>, <c>here</c>.</param>
/// <param name="What">The verb.</param>
/// <param name="About">Ids only: never a secret, never words of a report or of a reason.</param>
public sealed record AuditEntry(
    long Sequence,
    DateTimeOffset At,
    string Who,
    string By,
    string What,
    string About,
    string Chain
);

/// <summary>Who does something, and how that is known.</summary>
public sealed record Actor(string Name, string By);
