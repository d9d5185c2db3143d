using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Casus.Tests;

/// <summary>
/// A PostgreSQL server of the tests' own: in a scratch folder, on a free port of this machine's own address, gone with the run.
/// Every test has a database to itself.
/// </summary>
public sealed class PostgresCluster : IDisposable
{
    static readonly string[] Places =
    [
        "/usr/lib/postgresql/15/bin",
        "/usr/lib/postgresql/16/bin",
        "/usr/lib/postgresql/17/bin",
    ];

    readonly ScratchFolder _folder = new();
    readonly string? _programs = Array.Find(Places, Directory.Exists);
    readonly int _port = FreePort();
    int _databases;

    public PostgresCluster()
    {
        if (_programs is null)
            return;
        if (Environment.UserName == "root")
            Run("chown", "postgres", _folder.Root);
        Server("initdb", "-D", Data, "-U", "casus", "-A", "trust", "-E", "UTF8", "--locale", "C.UTF-8", "--no-sync");
        // All but the tests' own user must know a password.
        var rules = Path.Combine(Data, "pg_hba.conf");
        File.WriteAllText(rules, "host all casus 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n");
        Start();
    }

    /// <summary>Why there is no server; null when there is one.</summary>
    public string? Absent =>
        _programs is null ? "PostgreSQL is not installed here (Debian's package postgresql)." : null;

    /// <summary>Where the server keeps the tables of a database.</summary>
    public string TablesOf(string address)
    {
        var output = _folder.Path("oid");
        Server(
            "psql",
            "-t",
            "-A",
            "-d",
            address,
            "-o",
            output,
            "-c",
            "SELECT oid FROM pg_database WHERE datname = current_database()"
        );
        return Path.Combine(Data, "base", File.ReadAllText(output).Trim());
    }

    string Data => _folder.Path("data");

    /// <summary>The address of a new, empty database.</summary>
    public string NewDatabase()
    {
        Assert.SkipWhen(Absent is not null, Absent ?? "");
        var name = $"ledger{Interlocked.Increment(ref _databases)}";
        Server("createdb", "-h", "127.0.0.1", "-p", $"{_port}", "-U", "casus", name);
        return $"postgres://casus@127.0.0.1:{_port}/{name}";
    }

    /// <summary>As when its power is cut and comes back.</summary>
    public void Die()
    {
        Server("pg_ctl", "stop", "-m", "immediate", "-D", Data);
        Start();
    }

    void Start() =>
        Server(
            "pg_ctl",
            "start",
            "-w",
            "-D",
            Data,
            "-l",
            _folder.Path("data", "log"),
            "-o",
            $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c shared_buffers=32MB"
        );

    /// <summary>Ends every other connection to a database, whatever it is doing.</summary>
    public void CutAll(string address) =>
        Sql(
            address,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        );

    public void Sql(string address, string sql) =>
        Server("psql", "-v", "ON_ERROR_STOP=1", "-q", "-d", address, "-c", sql);

    public void Dispose()
    {
        if (_programs is not null)
            Server("pg_ctl", "stop", "-m", "immediate", "-D", Data);
        _folder.Dispose();
    }

    /// <summary>The server refuses to run as root.</summary>
    void Server(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs!, program);
        if (Environment.UserName == "root")
            Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments]);
        else
            Run(path, arguments);
    }

    void Run(string program, params string[] arguments)
    {
        // The server inherits what it is started with: a pipe would never end.
        var (output, script) = (_folder.Path("output"), "exec \"$@\" >> \"$0\" 2>&1 < /dev/null");
        var start = new ProcessStartInfo("sh", ["-c", script, output, program, .. arguments])
        {
            WorkingDirectory = _folder.Root,
        };
        using var process = Process.Start(start) ?? throw new Win32Exception();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {File.ReadAllText(output)}");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
