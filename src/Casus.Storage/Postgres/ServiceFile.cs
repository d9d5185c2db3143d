namespace Casus.Storage.Postgres;

/// <summary>What a name stands for in the files in which PostgreSQL's own programs look servers up: the user's first, then the system's.</summary>
static class ServiceFile
{
    const string FileName = "pg_service.conf";

    /// <summary>Of the settings of a service those that an address can give; throws <see cref="LedgerProblem"/> where no file knows it.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(string service)
    {
        foreach (var path in Places().Where(File.Exists))
            if (Section(File.ReadLines(path), service) is { } settings)
                return settings;
        throw new LedgerProblem(
            LedgerFault.Unavailable,
            $"No service file knows '{service}': it stands as [{service}] in ~/.pg_service.conf or the file that PGSERVICEFILE names."
        );
    }

    static IEnumerable<string> Places()
    {
        yield return Environment.GetEnvironmentVariable("PGSERVICEFILE") is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "." + FileName);
        if (Environment.GetEnvironmentVariable("PGSYSCONFDIR") is { Length: > 0 } folder)
            yield return Path.Combine(folder, FileName);
    }

    static IReadOnlyList<(string, string)>? Section(IEnumerable<string> lines, string service)
    {
        List<(string, string)>? settings = null;
        foreach (var line in lines.Select(line => line.Trim()))
            if (line.StartsWith('['))
            {
                if (settings is not null)
                    break;
                settings = line == $"[{service}]" ? [] : null;
            }
            else if (line.Length > 0 && line[0] != '#' && line.Split('=', 2) is [var name, var value])
                settings?.Add((name.Trim(), value.Trim()));
        return settings;
    }
}
