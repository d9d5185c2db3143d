namespace Casus.Measure;

/// <summary>The checkout that this program was built in.</summary>
static class CheckoutFolder
{
    /// <summary>The nearest folder above the program that holds the solution. Throws <see cref="DirectoryNotFoundException"/> outside a checkout.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    static string Above(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Casus.slnx")))
                return at.FullName;
        throw new DirectoryNotFoundException($"There is no Casus.slnx in {folder} or above it.");
    }
}
