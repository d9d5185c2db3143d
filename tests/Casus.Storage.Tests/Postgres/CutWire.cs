using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Casus.Storage.Tests.Postgres;

/// <summary>A wire to a server that passes everything on, and is cut at a chosen moment.</summary>
sealed class CutWire : IDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly Uri _server;
    volatile string? _question;
    volatile bool _asked;

    public CutWire(string address)
    {
        _server = new(address);
        _listener.Start();
        Address =
            $"postgres://{_server.UserInfo}@127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{_server.AbsolutePath}";
        _ = Accept();
    }

    public string Address { get; }

    public int Cuts { get; private set; }

    /// <summary>The server's next answer after these words have passed does not arrive, and the wire is cut.</summary>
    public void CutAfterAnswerTo(string question) => _question = question;

    public void Dispose() => _listener.Dispose();

    async Task Accept()
    {
        try
        {
            while (true)
                _ = Carry(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException) { }
    }

    async Task Carry(TcpClient client)
    {
        using var here = client;
        using var there = new TcpClient();
        await there.ConnectAsync(_server.Host, _server.Port);
        await Task.WhenAny(Pass(here, there, Asks), Pass(there, here, _ => !_asked));
        if (_asked)
            (Cuts, _asked, _question) = (Cuts + 1, false, null);
    }

    bool Asks(string words)
    {
        if (_question is { } question && words.Contains(question, StringComparison.Ordinal))
            _asked = true;
        return true;
    }

    static async Task Pass(TcpClient from, TcpClient to, Func<string, bool> goesOn)
    {
        var buffer = new byte[1 << 16];
        try
        {
            while (await from.GetStream().ReadAsync(buffer) is > 0 and var count)
            {
                if (!goesOn(Encoding.Latin1.GetString(buffer, 0, count)))
                    return;
                await to.GetStream().WriteAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or InvalidOperationException) { }
    }
}
