using System.Diagnostics;
using Npgsql;

namespace Casus.Storage.Postgres;

/// <summary>Where a team's ledger is: a URI as libpq takes it, without a password.</summary>
sealed record PostgresAddress(string Typed, NpgsqlConnectionStringBuilder Settings)
{
    static readonly string[] Schemes = ["postgres://", "postgresql://"];

    /// <summary>True for what is an address and no file.</summary>
    public static bool Is(string ledger) =>
        Array.Exists(Schemes, scheme => ledger.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>Throws <see cref="LedgerProblem"/> that says what is wrong with it, and never a word of a password.</summary>
    public static PostgresAddress Read(string typed)
    {
        var (path, query) = Split(typed[(typed.IndexOf("://", StringComparison.Ordinal) + 3)..], '?');
        var (authority, database) = Split(path, '/');
        var at = authority.LastIndexOf('@');
        var (user, password) = Split(at < 0 ? "" : authority[..at], ':');
        if (password.Length > 0 || query.Contains("password", StringComparison.OrdinalIgnoreCase))
            throw Wrong(
                "The address of the ledger holds a password, which everybody on this machine could read. Leave it out, and put it in ~/.pgpass or the file that PGPASSFILE names."
            );
        var settings = Usual();
        var (host, port) = HostAndPort(authority[(at + 1)..]);
        Set(settings, "host", host);
        Set(settings, "port", port);
        Set(settings, "user", Uri.UnescapeDataString(user));
        Set(settings, "dbname", Uri.UnescapeDataString(database));
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = Split(pair, '=');
            Set(settings, name, Uri.UnescapeDataString(value));
        }
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

    static NpgsqlConnectionStringBuilder Usual()
    {
        using var self = Process.GetCurrentProcess();
        return new()
        {
            Pooling = false,
            MaxAutoPrepare = 60,
            AutoPrepareMinUsages = 2,
            Timeout = 10,
            CommandTimeout = 0,
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
            case "port" when ushort.TryParse(value, out var port) && port > 0:
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
            default:
                throw Wrong(
                    $"'{name}={value}' in the address of the ledger is not known: it takes host, port, user, dbname and sslmode."
                );
        }
    }

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
