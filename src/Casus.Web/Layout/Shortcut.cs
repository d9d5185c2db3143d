using System.Reflection;

namespace Casus.Web.Layout;

/// <summary>A key and what it does: one data file feeds the help page and the script.</summary>
/// <param name="Does">The name of the act in the script, and of its words.</param>
public sealed record Shortcut(string Keys, string Does)
{
    static readonly Lazy<IReadOnlyList<Shortcut>> Read = new(Load);

    public static IReadOnlyList<Shortcut> All => Read.Value;

    static IReadOnlyList<Shortcut> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("assets/keys.tsv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] != '#')
                .Select(line => line.Split('\t'))
                .Select(parts => new Shortcut(parts[0], parts[1])),
        ];
    }
}
