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

    public static Setting Workers { get; } =
        new("workers", "how many reports are read at a time", () => $"{Environment.ProcessorCount}");

    public static Setting Site { get; } = new("site", "the address that permalinks of exports begin with", () => "");

    public static Setting Browser { get; } =
        new("browser", "the Chromium that prints briefs", () => "") { IsPath = true, IsProgram = true };

    public static IReadOnlyList<Setting> All { get; } = [Ledger, By, Access, Data, Workers, Site, Browser];

    /// <summary>Throws a <see cref="Failure"/> where a file of settings cannot be used, or a number is none.</summary>
    public static void Check()
    {
        if (
            Find(Workers) is { } workers
            && !(
                int.TryParse(workers.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                && count is >= 1 and <= WorkersOption.AtMost
            )
        )
            throw new Failure(
                ExitCode.Usage,
                $"'{workers.Value}' is set for workers in {workers.Origin}; it is a number from 1 to {WorkersOption.AtMost}."
            );
    }

    /// <summary>Null where nobody set it.</summary>
    public static FoundSetting? Find(Setting setting) =>
        Environment.GetEnvironmentVariable(setting.Variable) is { Length: > 0 } set
            ? new(set, setting.Variable)
            : Files
                .Value.Where(file => file.Values.ContainsKey(setting.Name))
                .Select(file => new FoundSetting(file.Values[setting.Name], file.Path))
                .FirstOrDefault();
}
