using System.Globalization;

namespace Casus.Cli.Configuration;

/// <summary>Flags come before the environment, that before <c>casus.json</c> here, that before the user's and that before the system's.</summary>
static class Settings
{
    static readonly Lazy<IReadOnlyList<SettingsFile>> Files = new(() =>
        [.. SettingsFile.Places().Where(p => File.Exists(p.Path)).Select(p => SettingsFile.Read(p.Path, p.IsProject))]
    );

    public static Setting Ledger { get; } =
        new("ledger", "the ledger file, or a PostgreSQL address", () => "casus.db") { IsPath = true };

    public static Setting By { get; } = new("by", "who decides", () => Environment.UserName);

    public static Setting Access { get; } =
        new("access", "the file of keys and of the audit log; beside the ledger if nothing is said", () => "")
        {
            IsPath = true,
        };

    public static Setting Data { get; } =
        new("data", "folders of further word lists and rules, parted as in PATH", () => "") { IsPath = true };

    public static Setting Tier { get; } =
        new("tier", "the tier of new ledgers: fast or accurate", () => TierNames.Of(Models.UsualTier))
        {
            Fits = TierNames.All.Contains,
            Form = string.Join(" or ", TierNames.All),
        };

    public static Setting Workers { get; } =
        new("workers", "how many reports are read at a time", () => $"{Environment.ProcessorCount}")
        {
            Fits = value => IsNumber(value, 1, WorkersOption.AtMost),
            Form = $"a number from 1 to {WorkersOption.AtMost}",
        };

    public static Setting Port { get; } =
        new("port", "the port of casus serve; 0 takes a free one", () => $"{PortOption.Usual}")
        {
            Fits = value => IsNumber(value, 0, PortOption.Last),
            Form = $"a number from 0 to {PortOption.Last}",
        };

    public static Setting Site { get; } = new("site", "the address that permalinks of exports begin with", () => "");

    public static Setting Browser { get; } =
        new("browser", "the Chromium that prints briefs", () => "") { IsPath = true, IsProgram = true };

    public static IReadOnlyList<Setting> All { get; } = [Ledger, By, Access, Data, Tier, Workers, Port, Site, Browser];

    /// <summary>Throws a <see cref="Failure"/> where a file of settings cannot be used, or a value is none.</summary>
    public static void Check()
    {
        foreach (var setting in All)
            if (Find(setting) is { } found && !setting.Fits(found.Value))
                throw new Failure(
                    ExitCode.Usage,
                    $"'{found.Value}' is set for {setting.Name} in {found.Origin}; it is {setting.Form}."
                );
    }

    static bool IsNumber(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most;

    /// <summary>Null where nobody set it.</summary>
    public static FoundSetting? Find(Setting setting) =>
        Environment.GetEnvironmentVariable(setting.Variable) is { Length: > 0 } set
            ? new(set, setting.Variable)
            : Files
                .Value.Where(file => file.Values.ContainsKey(setting.Name))
                .Select(file => new FoundSetting(file.Values[setting.Name], file.Path))
                .FirstOrDefault();
}
