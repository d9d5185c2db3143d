using System.Security.Cryptography;
using Casus.Storage.Tables;
using Npgsql;

namespace Casus.Storage.Postgres;

/// <summary>The connection of the one program that may write: it holds the ledger's lock, and comes back with it when the server cut it off.</summary>
sealed class WriterSession(NpgsqlConnection connection, string ledger)
{
    /// <summary>"Casu": locks of this kind belong to a database, and to the connection that holds them.</summary>
    const long Lock = 0x43617375;

    const string Name =
        "coalesce(nullif(application_name, ''), 'another program') || coalesce(' from ' || host(client_addr), '')";

    const string Holder = """
        FROM pg_locks JOIN pg_stat_activity USING (pid)
        WHERE locktype = 'advisory' AND classid = 0 AND objid = $1 AND granted
          AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        """;

    const int LossesAtMost = 5;
    const int AttemptsAtMost = 5;
    const int FirstPause = 200;
    const int PauseGrows = 3;
    const int LooksAtMost = 8;
    const int BetweenLooks = 40;

    readonly string _run = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
    int _backend;
    long _commits;
    bool _inside;

    /// <summary>Throws <see cref="LedgerProblem"/> that tells who holds the ledger.</summary>
    public void Take()
    {
        // A machine that is gone does not hold the ledger for the hours that servers wait by themselves.
        connection.Run("SET tcp_keepalives_idle = 15; SET tcp_keepalives_interval = 5; SET tcp_user_timeout = 30000");
        // A server needs a moment to see that the one who held it has gone.
        for (var look = 1; look <= LooksAtMost; look++)
        {
            if (connection.Text("SELECT pg_try_advisory_lock($1)::text", Lock) == "true")
            {
                _backend = connection.ProcessID;
                return;
            }
            EndOwnGhost();
            Wait(BetweenLooks);
        }
        throw new LedgerProblem(
            LedgerFault.Locked,
            $"The ledger {ledger} is being written by {connection.Text($"SELECT {Name} {Holder} LIMIT 1", Lock) ?? "another program"}. Try again when it has finished, or use another ledger with --ledger."
        );
    }

    public void Release()
    {
        try
        {
            connection.Run("SELECT pg_advisory_unlock($1)", Lock);
        }
        catch (Exception error) when (PostgresFaults.IsLost(error))
        {
            // It went with the connection.
        }
    }

    /// <summary>
    /// All of it or nothing. When the connection is lost the work is done again on a new one, unless the server had taken it already:
    /// a sign that is written with it tells.
    /// </summary>
    public void Commit(Action work)
    {
        var sign = $"{_run} {++_commits}";
        for (var losses = 0; ; losses++)
            try
            {
                if (losses == 0 || connection.Text("SELECT value FROM meta WHERE key = 'last_commit'") != sign)
                    Do(work, sign);
                return;
            }
            catch (Exception error) when (PostgresFaults.IsLost(error) && losses < LossesAtMost)
            {
                Return();
            }
    }

    /// <summary>Asks again on a new connection when the old one is lost; inside a transaction it is lost with it.</summary>
    public T Ask<T>(Func<T> question)
    {
        for (var losses = 0; ; losses++)
            try
            {
                return question();
            }
            catch (Exception error) when (!_inside && PostgresFaults.IsLost(error) && losses < LossesAtMost)
            {
                Return();
            }
    }

    void Do(Action work, string sign)
    {
        // Begun by hand, as in a file: every question on this connection is inside.
        connection.Run("BEGIN");
        _inside = true;
        try
        {
            work();
            connection.Run(
                "INSERT INTO meta (key, value) VALUES ('last_commit', $1) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                sign
            );
            connection.Run("COMMIT");
        }
        catch (Exception error) when (!PostgresFaults.IsLost(error))
        {
            connection.Run("ROLLBACK");
            throw;
        }
        finally
        {
            _inside = false;
        }
    }

    /// <summary>
    /// On a new connection with the lock, as soon as the server answers. Who has the lock knows that the old connection is gone from the
    /// server too: what it had begun is done or undone.
    /// </summary>
    void Return()
    {
        var pause = FirstPause;
        for (var attempt = 1; ; attempt++, pause *= PauseGrows)
        {
            Wait(pause);
            try
            {
                connection.Close();
                connection.Open();
                Take();
                return;
            }
            catch (Exception error) when (PostgresFaults.IsLost(error) && attempt < AttemptsAtMost) { }
        }
    }

    /// <summary>A wire that was cut at this end only leaves a connection on the server that nobody hears any more, with our lock.</summary>
    void EndOwnGhost() =>
        connection.Run(
            $"SELECT pg_terminate_backend(pid) {Holder} AND pid = $2 AND application_name = current_setting('application_name')",
            Lock,
            _backend
        );

    static void Wait(int milliseconds)
    {
        using var never = new ManualResetEventSlim();
        never.Wait(milliseconds);
    }
}
