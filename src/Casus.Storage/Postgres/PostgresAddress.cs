using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Casus.Storage.Postgres;

/// <summary>Where a team's ledger is: a URI as libpq takes it, without a password.</summary>
sealed record PostgresAddress(string Typed, NpgsqlConnectionStringBuilder Settings)
{
    static readonly string[] Schemes = ["postgres://", "postgresql://"];

    /// <summary>By the names that an address gives them; in the environment they are in capitals after PG.</summary>
    static readonly string[] Found = ["host", "port", "dbname", "sslmode", "sslrootcert", "connect_timeout"];

    /// <summary>True for what is an address and no file.</summary>
    public static bool Is(string ledger) =>
        Array.Exists(Schemes, scheme => ledger.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// What the address leaves out comes from where libpq's programs look: a service's file, then PGHOST and its like; name and password of
    /// the user are Npgsql's to find. Throws <see cref="LedgerProblem"/> that says what is wrong, and never a value: it may be a password.
    /// </summary>
    public static PostgresAddress Read(string typed)
    {
        var (path, query) = Split(typed[(typed.IndexOf("://", StringComparison.Ordinal) + 3)..], '?');
        var (authority, database) = Split(path, '/');
        var at = authority.LastIndexOf('@');
        var (user, password) = Split(at < 0 ? "" : authority[..at], ':');
        var (host, port) = HostAndPort(authority[(at + 1)..]);
        List<(string Name, string Value)> given =
        [
            ("host", host),
            ("port", port),
            ("user", Uri.UnescapeDataString(user)),
            ("dbname", Uri.UnescapeDataString(database)),
            .. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Pair),
        ];
        if (password.Length > 0 || given.Any(pair => pair.Name is "password" or "passwd" or "pwd"))
            throw Wrong(
                "The address of the ledger holds a password, which everybody on this machine could read. Leave it out, and put it in ~/.pgpass or the file that PGPASSFILE names."
            );
        var settings = Usual();
        foreach (var name in Found)
            Set(settings, name, Environment.GetEnvironmentVariable(Variable(name)) ?? "");
        var service =
            given.LastOrDefault(pair => pair.Name == "service").Value
            ?? Environment.GetEnvironmentVariable("PGSERVICE");
        if (service is { Length: > 0 })
            foreach (var (name, value) in ServiceFile.Of(service))
                Set(settings, name, value);
        foreach (var (name, value) in given.Where(pair => pair.Name != "service"))
            Set(settings, name, value);
        settings.Host ??= "localhost";
        return settings.Database is { Length: > 0 }
            ? new(typed, settings)
            : throw Wrong($"The address {typed} names no database: postgres://user@host:port/database.");
    }

    /// <summary>Host, port and database as the name of a file.</summary>
    public string Name =>
        string.Concat(
            $"{Settings.Host}-{Settings.Port}-{Settings.Database}".Select(c =>
                char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_'
            )
        );

    public static string Shown(string typed)
    {
        try
        {
            return Read(typed).Typed;
        }
        catch (LedgerProblem problem)
        {
            return problem.Message;
        }
    }

    static string Variable(string name) => name == "dbname" ? "PGDATABASE" : "PG" + name.ToUpperInvariant();

    static (string Name, string Value) Pair(string text)
    {
        var (name, value) = Split(text, '=');
        return (Uri.UnescapeDataString(name).ToLowerInvariant(), Uri.UnescapeDataString(value));
    }

    static NpgsqlConnectionStringBuilder Usual()
    {
        using var self = Process.GetCurrentProcess();
        return new()
        {
            Pooling = false,
            MaxAutoPrepare = 60,
            AutoPrepareMinUsages = 2,
            Timeout = 10,
            // A wire that says nothing for so long is taken for lost.
            CommandTimeout = 300,
            TcpKeepAlive = true,
            TcpKeepAliveTime = 15,
            TcpKeepAliveInterval = 5,
            SearchPath = PostgresFormat.Schema,
            ApplicationName = $"casus {self.Id} on {Environment.MachineName}",
        };
    }

    static void Set(NpgsqlConnectionStringBuilder settings, string name, string value)
    {
        if (value.Length == 0)
            return;
        switch (name)
        {
            case "host":
                settings.Host = value;
                break;
            case "port" when ushort.TryParse(value, CultureInfo.InvariantCulture, out var port) && port > 0:
                settings.Port = port;
                break;
            case "user":
                settings.Username = value;
                break;
            case "dbname":
                settings.Database = value;
                break;
            case "sslmode"
                when Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), true, out var ssl):
                settings.SslMode = ssl;
                break;
            case "sslrootcert":
                settings.RootCertificate = value;
                break;
            // A service's file may hold one: nobody else reads that.
            case "password":
                settings.Password = value;
                break;
            case "connect_timeout" when Seconds(value) is { } seconds:
                settings.Timeout = seconds;
                break;
            case "command_timeout" when Seconds(value) is { } seconds:
                settings.CommandTimeout = seconds;
                break;
            case "port" or "sslmode" or "connect_timeout" or "command_timeout":
                throw Wrong($"What the address of the ledger gives as {name} is not understood.");
            default:
                throw Wrong(
                    $"'{name}' in the address of the ledger is not known: it takes host, port, user, dbname, service, sslmode, sslrootcert, connect_timeout and command_timeout."
                );
        }
    }

    static int? Seconds(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds is > 0 and <= 86_400
            ? seconds
            : null;

    /// <summary>A folder of sockets stands percent-encoded, an IPv6 address in brackets.</summary>
    static (string Host, string Port) HostAndPort(string authority)
    {
        var end = authority.StartsWith('[') ? authority.IndexOf(']', StringComparison.Ordinal) + 1 : 0;
        var colon = authority.IndexOf(':', end);
        var host = colon < 0 ? authority : authority[..colon];
        return (Uri.UnescapeDataString(host.Trim('[', ']')), colon < 0 ? "" : authority[(colon + 1)..]);
    }

    static (string Before, string After) Split(string text, char mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, "");

    static LedgerProblem Wrong(string message) => new(LedgerFault.Unavailable, message);
}
