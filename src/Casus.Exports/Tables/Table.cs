using System.Collections.Immutable;

namespace Casus.Exports.Tables;

/// <summary>A column and what a row has in it.</summary>
public sealed record Column<T>(string Name, Func<T, Cell> Read);

/// <summary>How one kind of row stands in a table.</summary>
public sealed record Table<T>(string Name, ImmutableArray<Column<T>> Columns)
{
    public Sheet Of(IEnumerable<T> rows) =>
        new(Name, [.. Columns.Select(c => c.Name)], rows.Select(row => Columns.Select(c => c.Read(row)).ToArray()));
}
