namespace Casus.Cli;

/// <summary>A folder of one's own, gone when it is no longer used.</summary>
sealed class TemporaryFolder : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("casus-");

    public string Path => _folder.FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A browser that still closes down holds files; the system clears its own temporary folder.
        }
    }
}
