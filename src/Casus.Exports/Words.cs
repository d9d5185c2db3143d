using System.Globalization;
using System.Text.Json;
using Casus.Language.Expressions;

namespace Casus.Exports;

/// <summary>Values as the ledger's document spells them, and as a reader sees them.</summary>
static class Words
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => day is { } known ? Of(known) : null;

    /// <summary>Kebab case: <c>at-least</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>ISO 8601: a day, an interval, or an open one; empty when nothing is known.</summary>
    public static string Of(DateInterval days) =>
        days.IsUnknown ? ""
        : days.IsDay ? Of(days.Earliest!.Value)
        : $"{Of(days.Earliest) ?? ".."}/{Of(days.Latest) ?? ".."}";

    /// <summary>On one line, without what only lays out the page.</summary>
    public static string Line(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
