using System.Globalization;
using Casus.Coding.Figures;
using Casus.Coding.Statements;
using Casus.Language.Expressions;

namespace Casus.Ledger.Judgements;

/// <summary>
/// A corrected value as a person writes it: a number (<c>12</c>, <c>12+</c>, <c>&lt;=12</c>, <c>~12</c>, <c>10..12</c>, <c>?</c>) or
/// <c>name=value</c>, several parted by semicolons.
/// </summary>
public static class Correction
{
    /// <summary>Null where a part of it is not understood of a figure.</summary>
    public static Figure? Of(Figure figure, string value) => Each(figure, value, One);

    /// <summary>Null where a part of it is not understood of a statement.</summary>
    public static Statement? Of(Statement statement, string value) => Each(statement, value, One);

    static T? Each<T>(T entry, string value, Func<T, string, string, T?> one)
        where T : class
    {
        var corrected = entry;
        foreach (var part in value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.StartsWith("<=", StringComparison.Ordinal) ? -1 : part.IndexOf('=', StringComparison.Ordinal);
            var (name, given) = at < 0 ? ("number", part) : (part[..at].Trim(), part[(at + 1)..].Trim());
            if (one(corrected, name, given) is not { } next)
                return null;
            corrected = next;
        }
        return value.Trim(' ', ';').Length == 0 ? null : corrected;
    }

    static Figure? One(Figure figure, string name, string given) =>
        name switch
        {
            "number" => Number(given) is { } number ? figure with { Quantity = number } : null,
            "side" => figure with { Side = Null(given), SideBasis = Null(given) is null ? null : SideBasis.Inferred },
            "kind" => Value<FigureKind>(given) is { } kind ? figure with { Kind = kind } : null,
            "status" when given == "?" => figure with { Status = null },
            "status" => Value<VictimStatus>(given) is { } status ? figure with { Status = status } : null,
            "scope" => Value<FigureScope>(given) is { } scope ? figure with { Scope = scope } : null,
            "background" => Truth(given) is { } recalled ? figure with { Background = recalled } : null,
            _ => null,
        };

    static Statement? One(Statement statement, string name, string given) =>
        name switch
        {
            "side" => statement with { Claimant = statement.Claimant with { Side = Null(given) } },
            "polarity" => Value<Polarity>(given) is { } polarity ? statement with { Polarity = polarity } : null,
            "certainty" => Value<Certainty>(given) is { } sure ? statement with { Certainty = sure } : null,
            "background" => Truth(given) is { } recalled ? statement with { Background = recalled } : null,
            _ => null,
        };

    static Quantity? Number(string given) =>
        given == "?" ? Quantity.Unquantified
        : given.EndsWith('+') && Whole(given[..^1]) is { } least ? new(least, least, null, Modifier.AtLeast)
        : given.StartsWith("<=", StringComparison.Ordinal) && Whole(given[2..]) is { } most
            ? new(null, null, most, Modifier.UpTo)
        : given.StartsWith('~') && Whole(given[1..]) is { } about ? new(null, about, null, Modifier.About)
        : given.Split("..") is [var low, var high] && Whole(low) is { } from && Whole(high) is { } to && from <= to
            ? new(from, null, to, Modifier.Between)
        : Whole(given) is { } exact ? Quantity.Exactly(exact)
        : null;

    static long? Whole(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static string? Null(string given) => given is "?" or "" ? null : given;

    static bool? Truth(string given) => bool.TryParse(given, out var truth) ? truth : null;

    static T? Value<T>(string given)
        where T : struct, Enum =>
        !given.All(char.IsAsciiDigit) && Enum.TryParse<T>(given, ignoreCase: true, out var value) ? value : null;
}
