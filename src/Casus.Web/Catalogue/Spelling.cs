using System.Globalization;
using System.Text.Json;

namespace Casus.Web.Catalogue;

/// <summary>Values as the document spells them: what stands in addresses and names the words of the pages.</summary>
public static class Spelling
{
    public static string Of<T>(T value)
        where T : struct, Enum => Cache<T>.Names[value];

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Null for what is no day such as 2021-11-16.</summary>
    public static DateOnly? Day(string? words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    static class Cache<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names = Enum.GetValues<T>()
            .ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));
    }
}
