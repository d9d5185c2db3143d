using System.Globalization;

namespace Casus.Measure;

/// <summary>What to measure and where the gold lies.</summary>
/// <param name="Data">Folder with one folder per set; null to use the one beside the checkout and write the page of measurements.</param>
/// <param name="Fails">Tell every expectation that does not hold.</param>
/// <param name="Limit">At most so many documents of each set, for a quick look; null for all.</param>
public sealed record MeasureOptions(string? Data, IReadOnlyList<string> Sets, int? Limit, bool Fails = false)
{
    public const string Usage = "measure [--data DIR] [--sets NAME,NAME] [--limit N] [--fails]";

    /// <summary>Null, with a complaint for the user, when the arguments cannot be understood.</summary>
    public static MeasureOptions? Read(IReadOnlyList<string> args, out string complaint)
    {
        var options = new MeasureOptions(null, [], null);
        complaint = "";
        for (var i = 0; i < args.Count; i++)
        {
            var value = i + 1 < args.Count ? args[i + 1] : null;
            if (args[i] == "--fails")
            {
                options = options with { Fails = true };
                continue;
            }
            if (args[i] == "--data" && value is not null)
                options = options with { Data = value };
            else if (args[i] == "--sets" && value is not null)
                options = options with { Sets = value.Split(',', StringSplitOptions.RemoveEmptyEntries) };
            else if (
                args[i] == "--limit"
                && int.TryParse(value, CultureInfo.InvariantCulture, out var limit)
                && limit > 0
            )
                options = options with { Limit = limit };
            else
            {
                complaint = $"'{args[i]}' cannot be understood; usage: {Usage}";
                return null;
            }
            i++;
        }
        return options;
    }
}
