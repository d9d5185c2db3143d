using System.Net.Sockets;
using Npgsql;

namespace Casus.Storage.Postgres;

/// <summary>What goes wrong with a server, in words that say what to do. Codes are SQLSTATE's.</summary>
static class PostgresFaults
{
    /// <summary>The server is gone or has cut the connection: what was under way may have been done or not.</summary>
    public static bool IsLost(Exception error) =>
        error switch
        {
            PostgresException answer => answer.SqlState is "57P01" or "57P02" or "57P03"
                || answer.SqlState.StartsWith("08", StringComparison.Ordinal),
            NpgsqlException lost => lost.InnerException is IOException or SocketException or TimeoutException
                || lost.InnerException is null,
            _ => error is IOException or ObjectDisposedException,
        };

    public static LedgerProblem Of(NpgsqlException error, string ledger) =>
        error is PostgresException answer ? Of(answer, ledger)
        : error.Message.StartsWith("No password", StringComparison.Ordinal)
            ? NotLetIn("it asks for a password", error, ledger)
        : Unavailable(
            $"The server of the ledger {ledger} cannot be reached: {error.Message} Start it, or correct the address; run the same command again: it goes on where it stopped.",
            error
        );

    static LedgerProblem Of(PostgresException answer, string ledger) =>
        answer.SqlState switch
        {
            "28P01" or "28000" => NotLetIn(answer.MessageText, answer, ledger),
            "3D000" => Unavailable(
                $"There is no database for the ledger {ledger}. Make it with createdb, or correct the address.",
                answer
            ),
            "42501" => Unavailable(
                $"The server does not allow this to you in the ledger {ledger}: {answer.MessageText}. Ask its owner for the right.",
                answer
            ),
            "53100" => Unavailable(
                $"There is no room left for the ledger {ledger} on its server. Free some space and run the same command again: it goes on where it stopped.",
                answer
            ),
            "XX001" or "XX002" => LedgerProblem.Damaged(ledger, answer.MessageText, answer),
            _ => Unavailable($"The ledger {ledger} cannot be used: {answer.MessageText} ({answer.SqlState}).", answer),
        };

    static LedgerProblem NotLetIn(string why, NpgsqlException error, string ledger) =>
        Unavailable(
            $"The server does not let you in to the ledger {ledger}: {why}. Put the password in ~/.pgpass (mode 600) or the file that PGPASSFILE names, or correct the user.",
            error
        );

    static LedgerProblem Unavailable(string message, Exception inner) => new(LedgerFault.Unavailable, message, inner);
}
