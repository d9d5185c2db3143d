using System.Globalization;
using Casus.Ledger;
using Casus.Storage.Tables;
using Npgsql;

namespace Casus.Storage.Postgres;

/// <summary>What tells a ledger from any other schema of a database, and one format from the next.</summary>
static class PostgresFormat
{
    /// <summary>A ledger has a schema of its own, so that a database may hold other things beside it.</summary>
    public const string Schema = "casus";

    /// <summary>Formats of files are counted apart.</summary>
    public static Migrations Steps { get; } = Migrations.Of("Postgres");

    /// <summary>The format of the ledger that is there; null when there is none. Throws <see cref="LedgerProblem"/> for what this program cannot use.</summary>
    public static int? Check(NpgsqlConnection connection, string ledger)
    {
        if (connection.Text("SHOW server_encoding") is var encoding && encoding != "UTF8")
            throw new LedgerProblem(
                LedgerFault.Unavailable,
                $"The database of the ledger {ledger} keeps text in {encoding}. Make one with: createdb --encoding UTF8 --template template0"
            );
        if (!Stands(connection))
            return null;
        if (
            connection.Number("SELECT count(*) FROM pg_tables WHERE schemaname = $1 AND tablename = 'meta'", Schema)
            == 0
        )
            throw Other(ledger);
        return Known(connection.Text("SELECT value FROM meta WHERE key = 'format'"), ledger);
    }

    public static int Known(string? written, string ledger)
    {
        if (!int.TryParse(written, CultureInfo.InvariantCulture, out var format))
            throw Other(ledger);
        return format <= Steps.Current
            ? format
            : throw new LedgerProblem(
                LedgerFault.NewerFormat,
                $"The ledger {ledger} has format {format}; this casus knows formats up to {Steps.Current}. Use a newer casus; the database was left as it is."
            );
    }

    /// <summary>Whether anything stands where a ledger would.</summary>
    public static bool Stands(NpgsqlConnection connection) =>
        connection.Number("SELECT count(*) FROM pg_namespace WHERE nspname = $1", Schema) > 0;

    /// <summary>Inside a transaction that the caller has begun: at no moment is half a ledger to be seen.</summary>
    public static void Make(NpgsqlConnection connection, MadeBy madeBy, TimeProvider time)
    {
        connection.Run($"CREATE SCHEMA {Schema}");
        Steps.Run(connection, 0, _ => { });
        connection.Run(
            """
            INSERT INTO meta (key, value)
            VALUES ('format', $1), ('models', $2), ('rules', $3), ('tier', $4), ('created', $5)
            """,
            Steps.Current.ToString(CultureInfo.InvariantCulture),
            madeBy.Models,
            madeBy.Rules,
            madeBy.Tier,
            EntryChain.Moment(time)
        );
        LedgerSecret.Draw(connection);
    }

    /// <summary>Brings a ledger from an older format to the last one; whatever breaks off the transaction leaves it as it was.</summary>
    public static void Migrate(NpgsqlConnection connection, int from, Migrations steps)
    {
        if (from == steps.Current)
            return;
        using var transaction = connection.BeginTransaction();
        steps.Run(
            connection,
            from,
            format =>
                connection.Run(
                    "UPDATE meta SET value = $1 WHERE key = 'format'",
                    format.ToString(CultureInfo.InvariantCulture)
                )
        );
        transaction.Commit();
    }

    static LedgerProblem Other(string ledger) =>
        new(
            LedgerFault.NotALedger,
            $"The schema {Schema} of the database at {ledger} is not a ledger but something else; it was left as it is. Name another database with --ledger."
        );
}
