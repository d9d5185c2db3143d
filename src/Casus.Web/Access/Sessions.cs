using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Casus.Web.Access;

/// <summary>Who is signed in by a cookie: kept here, so that signing out ends it for good and a cookie holds nothing but a number of chance.</summary>
public sealed class Sessions(TimeProvider time) : ITicketStore
{
    const int AtMost = 10_000;

    readonly ConcurrentDictionary<string, AuthenticationTicket> _tickets = new(StringComparer.Ordinal);

    public Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        if (_tickets.Count >= AtMost)
            DropTheOld();
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        _tickets[key] = ticket;
        return Task.FromResult(key);
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        if (_tickets.ContainsKey(key))
            _tickets[key] = ticket;
        return Task.CompletedTask;
    }

    public Task<AuthenticationTicket?> RetrieveAsync(string key) =>
        Task.FromResult(_tickets.TryGetValue(key, out var ticket) && !IsOver(ticket) ? ticket : null);

    public Task RemoveAsync(string key)
    {
        _tickets.TryRemove(key, out _);
        return Task.CompletedTask;
    }

    /// <summary>What is over; all, where that makes no room: people sign in again.</summary>
    void DropTheOld()
    {
        foreach (var (key, ticket) in _tickets)
            if (IsOver(ticket))
                _tickets.TryRemove(key, out _);
        if (_tickets.Count >= AtMost)
            _tickets.Clear();
    }

    bool IsOver(AuthenticationTicket ticket) => ticket.Properties.ExpiresUtc < time.GetUtcNow();
}
