namespace Casus.Tests;

/// <summary>Generated files that stand in git: compared as a rule, written anew by <c>./build.sh accept</c>.</summary>
static class Accepted
{
    public static void Same(string text, params string[] path)
    {
        var file = Checkout.Path(path);
        if (Environment.GetEnvironmentVariable("CASUS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
        Assert.True(File.Exists(file), $"{string.Join('/', path)} is missing; ./build.sh accept writes it.");
        Assert.Equal(File.ReadAllText(file), text);
    }
}
