using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Tables;

/// <summary>SQL written as SQL, the same for both engines where they agree: values go in as <c>$1</c>, <c>$2</c> …, never into the text.</summary>
static class Sql
{
    public static DbCommand Command(this DbConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            parameter.Value = values[i] ?? DBNull.Value;
            // PostgreSQL's are found by their order.
            if (connection is SqliteConnection)
                parameter.ParameterName = "$" + (i + 1).ToString(CultureInfo.InvariantCulture);
            command.Parameters.Add(parameter);
        }
        return command;
    }

    /// <summary>The number of rows changed.</summary>
    public static int Run(this DbConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>For what may take as long as a ledger is large.</summary>
    public static void RunUnhurried(this DbConnection connection, string sql)
    {
        using var command = connection.Command(sql);
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row as text; null when there is none.</summary>
    public static string? Text(this DbConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar() is { } value and not DBNull
            ? Convert.ToString(value, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>The first value of the first row as a number; 0 when there is none.</summary>
    public static long Number(this DbConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar() switch
        {
            long value => value,
            int value => value,
            _ => 0,
        };
    }

    /// <summary>One after another from a file; all at once from a server, whose connection answers one question at a time.</summary>
    public static IEnumerable<SqlRow> Rows(this DbConnection connection, string sql, params object?[] values) =>
        connection is SqliteConnection ? Read(connection, sql, values) : [.. Read(connection, sql, values)];

    static IEnumerable<SqlRow> Read(DbConnection connection, string sql, object?[] values)
    {
        using var command = connection.Command(sql, values);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return new(row);
        }
    }
}
