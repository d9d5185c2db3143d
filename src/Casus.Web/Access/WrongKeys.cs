using System.Net;

namespace Casus.Web.Access;

/// <summary>Counts wrong keys by the address they come from: ten in a minute, and no key from there is looked at until the minute is over.</summary>
public sealed class WrongKeys(TimeProvider time)
{
    public const int AtMost = 10;
    const int AddressesAtMost = 10_000;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    readonly Lock _one = new();
    readonly Dictionary<IPAddress, (DateTimeOffset Since, int Count)> _counts = [];

    public bool IsBarred(IPAddress? from)
    {
        lock (_one)
            return Current(Known(from)).Count >= AtMost;
    }

    public void Count(IPAddress? from)
    {
        lock (_one)
        {
            if (_counts.Count >= AddressesAtMost)
                Forget();
            var (since, count) = Current(Known(from));
            _counts[Known(from)] = (since, count + 1);
        }
    }

    (DateTimeOffset Since, int Count) Current(IPAddress from)
    {
        var now = time.GetUtcNow();
        return _counts.TryGetValue(from, out var held) && now - held.Since < Window ? held : (now, 0);
    }

    /// <summary>Addresses whose minute is over; all of them, where that does not make room.</summary>
    void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var old in _counts.Where(c => now - c.Value.Since >= Window).Select(c => c.Key).ToList())
            _counts.Remove(old);
        if (_counts.Count >= AddressesAtMost)
            _counts.Clear();
    }

    static IPAddress Known(IPAddress? from) => from ?? IPAddress.None;
}
