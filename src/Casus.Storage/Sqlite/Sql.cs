using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Casus.Storage.Sqlite;

/// <summary>SQL written as SQL: values go in as <c>$1</c>, <c>$2</c> …, never into the text.</summary>
static class Sql
{
    public static SqliteCommand Command(
        this SqliteConnection connection,
        string sql,
        params ReadOnlySpan<object?> values
    )
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue(
                "$" + (i + 1).ToString(CultureInfo.InvariantCulture),
                values[i] ?? DBNull.Value
            );
        return command;
    }

    /// <summary>The number of rows changed.</summary>
    public static int Run(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row as text; null when there is none.</summary>
    public static string? Text(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar() is { } value and not DBNull
            ? Convert.ToString(value, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>The first value of the first row as a number; 0 when there is none.</summary>
    public static long Number(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar() is long value ? value : 0;
    }

    public static IEnumerable<SqliteDataReader> Rows(
        this SqliteConnection connection,
        string sql,
        params object?[] values
    )
    {
        using var command = connection.Command(sql, values);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return reader;
    }

    public static string? TextOrNull(this SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetString(column);
}
