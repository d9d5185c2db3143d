using System.Text.Json;

namespace Casus.Cli.Configuration;

/// <summary>One file of settings: a JSON object whose keys are names of options.</summary>
sealed record SettingsFile(string Path, IReadOnlyDictionary<string, string> Values)
{
    const string FileName = "casus.json";

    /// <summary>Where they may be, the nearest first: this folder, the user's own, the system's (XDG Base Directory).</summary>
    public static IEnumerable<(string Path, bool IsProject)> Places()
    {
        yield return (FileName, true);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var user = Environment.GetEnvironmentVariable("XDG_CONFIG_HOME") is { Length: > 0 } set
            ? set
            : System.IO.Path.Combine(home, ".config");
        yield return (System.IO.Path.Combine(user, "casus", FileName), false);
        var system = Environment.GetEnvironmentVariable("XDG_CONFIG_DIRS") is { Length: > 0 } dirs ? dirs : "/etc/xdg";
        foreach (var folder in system.Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            yield return (System.IO.Path.Combine(folder, "casus", FileName), false);
    }

    /// <summary>Throws a <see cref="Failure"/> that names the file and what is wrong in it.</summary>
    public static SettingsFile Read(string path, bool isProject)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw Wrong(path, "it is no JSON object such as {\"ledger\": \"north.db\"}.");
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var property in document.RootElement.EnumerateObject())
                values[property.Name] = Value(path, isProject, property);
            return new(path, values);
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            throw Wrong(path, error.Message);
        }
    }

    static string Value(string path, bool isProject, JsonProperty property)
    {
        var setting =
            Settings.All.FirstOrDefault(s => s.Name == property.Name)
            ?? throw Wrong(
                path,
                $"'{property.Name}' is no setting.{Nearest.Meant(property.Name, Settings.All.Select(s => s.Name))}"
            );
        if (setting.IsProgram && isProject)
            throw Wrong(path, $"'{setting.Name}' names a program, which only you may choose: set {setting.Variable}.");
        var words = property.Value.ValueKind switch
        {
            JsonValueKind.String => [property.Value.GetString()!],
            JsonValueKind.Number => [property.Value.GetRawText()],
            JsonValueKind.Array when property.Value.EnumerateArray().All(v => v.ValueKind is JsonValueKind.String) =>
                property.Value.EnumerateArray().Select(v => v.GetString()!).ToArray(),
            _ => throw Wrong(path, $"'{setting.Name}' is neither text nor a number nor a list of texts."),
        };
        return string.Join(System.IO.Path.PathSeparator, words.Select(w => setting.IsPath ? From(path, w) : w));
    }

    /// <summary>Addresses are no paths.</summary>
    static string From(string file, string path) =>
        path.Contains("://", StringComparison.Ordinal)
            ? path
            : System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file) ?? "", path);

    static Failure Wrong(string path, string why) =>
        new(ExitCode.Usage, $"The settings in {path} cannot be used: {why}");
}
