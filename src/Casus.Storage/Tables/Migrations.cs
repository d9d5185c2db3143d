namespace Casus.Storage.Tables;

/// <summary>The steps from one format to the next, as they lie in the program.</summary>
static class Migrations
{
    /// <param name="engine">The folder that they stand in.</param>
    /// <param name="format">The format that the step leads to.</param>
    public static string Of(string engine, int format)
    {
        var assembly = typeof(Migrations).Assembly;
        var name = assembly
            .GetManifestResourceNames()
            .Single(n => n.Contains($".{engine}.Migrations.{format:0000}-", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
