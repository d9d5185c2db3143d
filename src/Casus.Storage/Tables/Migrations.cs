using System.Data.Common;

namespace Casus.Storage.Tables;

/// <summary>The formats of an engine's ledgers: each is led to from the one before by a numbered step.</summary>
/// <param name="Steps">SQL, in order; the first makes an empty ledger.</param>
sealed record Migrations(IReadOnlyList<string> Steps)
{
    /// <summary>The format that this program writes.</summary>
    public int Current => Steps.Count;

    /// <summary>As they lie in the program.</summary>
    /// <param name="engine">The folder that they stand in.</param>
    public static Migrations Of(string engine)
    {
        var assembly = typeof(Migrations).Assembly;
        return new([
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.Contains($".{engine}.Migrations.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return reader.ReadToEnd();
                }),
        ]);
    }

    /// <summary>All steps from a format to the current one, inside a transaction that the caller has begun: at no moment does a ledger stand between two.</summary>
    /// <param name="after">What the program does itself once a step has led to a format.</param>
    public void Run(DbConnection connection, int from, Action<int> after)
    {
        for (var format = from + 1; format <= Current; format++)
        {
            connection.RunUnhurried(Steps[format - 1]);
            after(format);
        }
    }
}
