using System.Net;
using Casus.Storage.Access;

namespace Casus.Web.Access;

/// <summary>Keys as people and programs hand them in: looked up, counted when wrong, noted in the audit log.</summary>
public sealed class KeyDoor(AccessFile? access, WrongKeys wrong, TimeProvider time)
{
    static readonly Actor Stranger = new("?", "unknown");

    public bool IsBarred(IPAddress? from) => wrong.IsBarred(from);

    /// <summary>Null for a key that opens nothing, and for any from an address that has sent too many such.</summary>
    public Visitor? Open(string text, IPAddress? from)
    {
        if (access is null || wrong.IsBarred(from))
            return null;
        var key = access.Known(text);
        if (key is not null && key.IsLive(time.GetUtcNow()))
            return Visitor.Of(key);
        wrong.Count(from);
        access.Note(
            key is null ? Stranger : Visitor.Of(key).Actor,
            "sign-in refused",
            key is null ? "no such key"
                : key.RevokedAt is null ? "key expired"
                : "key revoked"
        );
        return null;
    }

    /// <summary>The visitor as the key stands now; null when it opens nothing any more. One who came without a key stays.</summary>
    public Visitor? Still(Visitor visitor) =>
        visitor.Key is null ? visitor
        : access?.Key(visitor.Key) is { } key && key.IsLive(time.GetUtcNow()) ? Visitor.Of(key)
        : null;
}
