namespace Casus.Cli;

/// <summary>Where a command's data go: standard output, or a file that appears only when it is whole.</summary>
static class OutputFile
{
    const int Buffer = 64 * 1024;

    /// <summary>Null and '-' are standard output; folders on the way to a file are made.</summary>
    public static void Write(string? path, Action<Stream> write)
    {
        if (path is null or "-")
        {
            using var stream = new BufferedStream(Console.OpenStandardOutput(), Buffer);
            write(stream);
            return;
        }
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
            var part = path + ".part";
            using (var stream = new BufferedStream(File.Create(part), Buffer))
                write(stream);
            File.Move(part, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Failure(ExitCode.Unreadable, $"{path} cannot be written: {error.Message}", error);
        }
    }
}
