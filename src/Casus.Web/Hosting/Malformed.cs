using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Casus.Web.Hosting;

/// <summary>
/// Requests that Kestrel refuses before any of our code sees them (400, 408, 431) would be answered without our headers; it tells of each, and the
/// answer is begun then.
/// </summary>
sealed class Malformed : IObserver<KeyValuePair<string, object?>>
{
    const string Refused = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    /// <summary>For as long as the site runs.</summary>
    public static void Watch(DiagnosticListener listener) =>
        listener.Subscribe(new Malformed(), name => name == Refused);

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (
            value.Value is not IFeatureCollection request
            || request.Get<IHttpResponseFeature>() is not { HasStarted: false } answer
            || request.Get<IHttpResponseBodyFeature>() is not { } body
        )
            return;
        SafeHeaders.Set(answer.Headers, answer.StatusCode, isHttps: false);
        answer.Headers.Connection = "close";
        // What is not begun here is cleared once more before it is sent. There is no body to wait for.
        _ = body.StartAsync();
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }
}
