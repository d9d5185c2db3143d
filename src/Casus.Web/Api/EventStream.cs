using System.Globalization;
using Casus.Web.Access;
using Casus.Web.Hosting;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Casus.Web.Api;

/// <summary>Server-sent events: each time that the ledger has been folded further, its last entry and the count of its reports.</summary>
sealed class EventStream(LedgerPulse pulse, TimeProvider time)
{
    const int ListenersAtMost = 200;
    static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    /// <summary>So often something is sent in any case: then a listener that is gone is noticed, and one whose key was revoked is sent away.</summary>
    static readonly TimeSpan BeatEvery = TimeSpan.FromSeconds(15);

    int _listeners;

    public IResult Answer(Asked asked) =>
        Interlocked.Increment(ref _listeners) > ListenersAtMost
            ? Full(asked)
            : new Stream(this, asked.Http.Request.Headers["Last-Event-ID"]);

    IResult Full(Asked asked)
    {
        Interlocked.Decrement(ref _listeners);
        return Problems.Of(asked.Http, StatusCodes.Status503ServiceUnavailable, "Too many listen already.");
    }

    async Task Send(HttpContext http, string? known)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(http.Request.Method))
            return;
        var ending = http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, ending);
        var last = long.TryParse(known, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : -1;
        var quiet = TimeSpan.Zero;
        // Who misses nothing is answered too, now and not at the first beat.
        await http.Response.Body.FlushAsync(stop.Token);
        while (!stop.IsCancellationRequested)
        {
            var beat = pulse.Now();
            if (beat.Entry != last || quiet >= BeatEvery)
            {
                if (quiet >= BeatEvery && !IsStillIn(http))
                    return;
                await http.Response.WriteAsync(
                    beat.Entry == last
                        ? ": still here\n\n"
                        : string.Create(
                            CultureInfo.InvariantCulture,
                            $"id: {beat.Entry}\nevent: entries\ndata: {{\"entry\":{beat.Entry},\"reports\":{beat.Reports}}}\n\n"
                        ),
                    stop.Token
                );
                await http.Response.Body.FlushAsync(stop.Token);
                (last, quiet) = (beat.Entry, TimeSpan.Zero);
            }
            await Task.Delay(LookEvery, time, stop.Token);
            quiet += LookEvery;
        }
    }

    static bool IsStillIn(HttpContext http) =>
        Visitor.Of(http) is { } visitor
        && http.RequestServices.GetRequiredService<KeyDoor>().Still(visitor) is not null;

    sealed class Stream(EventStream events, string? known) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            try
            {
                await events.Send(httpContext, known);
            }
            catch (OperationCanceledException)
            {
                // The listener went away, or the site ends.
            }
            finally
            {
                Interlocked.Decrement(ref events._listeners);
            }
        }
    }
}
