using System.Globalization;

namespace Casus.Exports.Tables;

public enum CellKind
{
    Empty,
    Text,
    Whole,
    Fraction,
    Day,
}

/// <summary>One value of a table with its type, so that a number or a day stays one in every program that opens the file.</summary>
public readonly record struct Cell
{
    readonly string? _text;
    readonly double _number;

    Cell(CellKind kind, string? text, double number) => (Kind, _text, _number) = (kind, text, number);

    public CellKind Kind { get; }

    public static Cell Empty => default;

    /// <summary>Null and the empty text are no value.</summary>
    public static Cell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new(CellKind.Text, text, 0);

    public static Cell Of(long? whole) => whole is { } known ? new(CellKind.Whole, null, known) : Empty;

    public static Cell Of(double? fraction) => fraction is { } known ? new(CellKind.Fraction, null, known) : Empty;

    public static Cell Of(DateOnly? day) => day is { } known ? new(CellKind.Day, null, known.DayNumber) : Empty;

    /// <summary>True or false as most readers of CSV take them.</summary>
    public static Cell Of(bool? flag) => flag is { } known ? Of(known ? "true" : "false") : Empty;

    /// <summary>The values in one cell, parted by a semicolon and a space; empty ones are left out.</summary>
    public static Cell Of(IEnumerable<string> several) => Of(string.Join("; ", several.Where(one => one.Length > 0)));

    /// <summary>As the ledger's document spells it.</summary>
    public static Cell Word<T>(T? value)
        where T : struct, Enum => value is { } known ? Of(Words.Of(known)) : Empty;

    /// <summary>As the ledger's document spells it.</summary>
    public static Cell Word<T>(T value)
        where T : struct, Enum => Of(Words.Of(value));

    /// <summary>The number; of a day the days since 1 January 0001.</summary>
    public double Number => _number;

    /// <summary>The day; meaningless for other kinds.</summary>
    public DateOnly Date => DateOnly.FromDayNumber((int)_number);

    public override string ToString() =>
        Kind switch
        {
            CellKind.Text => _text!,
            CellKind.Whole => _number.ToString("0", CultureInfo.InvariantCulture),
            CellKind.Fraction => _number.ToString("R", CultureInfo.InvariantCulture),
            CellKind.Day => Words.Of(Date),
            _ => "",
        };
}
