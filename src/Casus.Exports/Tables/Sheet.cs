namespace Casus.Exports.Tables;

/// <summary>Rows under a header, read once and in order; nothing is held.</summary>
public sealed record Sheet(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<Cell>> Rows);
