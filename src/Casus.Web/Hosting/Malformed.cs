using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Casus.Web.Hosting;

/// <summary>
/// Requests that Kestrel refuses before any of our code sees them (400, 408, 431) would be answered without our headers; it tells of each in time
/// to add them.
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
            value.Value is IFeatureCollection request
            && request.Get<IHttpResponseFeature>() is { HasStarted: false } answer
        )
            SafeHeaders.Set(answer.Headers, answer.StatusCode, isHttps: false);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }
}
