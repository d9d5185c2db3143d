namespace Casus.Storage.Tables;

/// <summary>A row as it came: read out whole, so that others can be asked for while it is looked at.</summary>
readonly struct SqlRow(object[] values)
{
    /// <summary>As the engine gave them; <see cref="DBNull"/> where there is nothing.</summary>
    public object[] Values => values;

    public bool IsDBNull(int column) => values[column] is DBNull;

    public string GetString(int column) => (string)values[column];

    public string? TextOrNull(int column) => values[column] as string;

    public long GetInt64(int column) => values[column] is int small ? small : (long)values[column];

    public byte[] GetBytes(int column) => (byte[])values[column];
}
