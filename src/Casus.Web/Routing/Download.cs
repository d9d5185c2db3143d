using Casus.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Casus.Web.Routing;

/// <summary>A whole list as a file, as the ledger stands when it begins: written aside first, so that a slow reader holds no view of the ledger.</summary>
sealed class Download(Asked asked, Action<IBrowsable, Stream> write) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = $"{asked.Format.MediaType()}; charset=utf-8";
        if (HttpMethods.IsHead(httpContext.Request.Method))
            return;
        await using var aside = new FileBufferingWriteStream();
        await httpContext
            .RequestServices.GetRequiredService<Downloads>()
            .Make(() => asked.Shelf.Read(ledger => write(ledger, aside)), httpContext.RequestAborted);
        await aside.DrainBufferAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }
}

/// <summary>Long lists are made one after the other, so that readers of pages have the rest of the machine.</summary>
public sealed class Downloads : IDisposable
{
    readonly SemaphoreSlim _one = new(1);

    public async Task Make(Action make, CancellationToken stop)
    {
        await _one.WaitAsync(stop);
        try
        {
            await Task.Run(make, stop);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
