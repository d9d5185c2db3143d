using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Casus.Storage.Tests.Postgres;

/// <summary>What happens to a wire once chosen words have passed.</summary>
public enum Cut
{
    /// <summary>The server never hears them.</summary>
    BeforeTheServer,

    /// <summary>The server's answer does not arrive.</summary>
    BeforeTheAnswer,

    /// <summary>The same, and the server does not learn that nobody listens any more.</summary>
    AtThisEnd,

    /// <summary>The same, and neither end learns anything: nothing passes any more.</summary>
    InSilence,
}

/// <summary>A wire to a server that passes everything on, and is cut at a chosen moment.</summary>
sealed class CutWire : IDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly List<TcpClient> _held = [];
    readonly Uri _server;
    volatile string? _words;
    volatile Cut _how;
    volatile bool _asked;
    volatile int _refused;

    /// <param name="patience">How many seconds a silence may last for who comes by this wire.</param>
    public CutWire(string address, int patience = 300)
    {
        _server = new(address);
        _listener.Start();
        Address =
            $"postgres://{_server.UserInfo}@127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{_server.AbsolutePath}?command_timeout={patience}";
        _ = Accept();
    }

    public string Address { get; }

    public int Cuts { get; private set; }

    /// <param name="words">Of a question, which is put by its name when it was put before; or of an answer.</param>
    /// <param name="refuse">How often who comes back finds the door shut.</param>
    public void CutAt(string words, Cut how, int refuse = 0) => (_how, _refused, _words) = (how, refuse, words);

    public void Dispose()
    {
        _listener.Dispose();
        lock (_held)
            _held.ForEach(end => end.Dispose());
    }

    async Task Accept()
    {
        try
        {
            while (true)
                _ = Carry(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException) { }
    }

    async Task Carry(TcpClient here)
    {
        var there = new TcpClient();
        Hold(here, there);
        if (Cuts > 0 && _refused > 0)
        {
            _refused--;
            here.Dispose();
            return;
        }
        await there.ConnectAsync(_server.Host, _server.Port);
        await Task.WhenAny(Pass(here, there, Asks), Pass(there, here, Answers));
        var how = _asked ? _how : Cut.BeforeTheAnswer;
        if (_asked)
            (Cuts, _asked, _words) = (Cuts + 1, false, null);
        if (how != Cut.InSilence)
            here.Dispose();
        if (how is Cut.BeforeTheServer or Cut.BeforeTheAnswer)
            there.Dispose();
    }

    void Hold(params TcpClient[] ends)
    {
        lock (_held)
            _held.AddRange(ends);
    }

    bool Asks(string words)
    {
        if (_how == Cut.BeforeTheServer && Holds(words))
            _asked = true;
        return !_asked;
    }

    bool Answers(string words)
    {
        if (_how != Cut.BeforeTheServer && Holds(words))
            _asked = true;
        return !_asked;
    }

    bool Holds(string words) => _words is { } cutAt && words.Contains(cutAt, StringComparison.Ordinal);

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
