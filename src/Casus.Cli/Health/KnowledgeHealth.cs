using System.Security.Cryptography;
using Casus.Ledger;

namespace Casus.Cli.Health;

/// <summary>The data files: whether they can be read with, and whether the models are those that were shipped.</summary>
static class KnowledgeHealth
{
    const string Sums = "SHA256SUMS";

    public static IEnumerable<HealthCheck> Checks()
    {
        yield return Readable(out var madeBy);
        yield return Models(Path.Combine(KnowledgeAndModels.Shipped, "en", "models"));
        if (madeBy is not null)
            yield return HealthCheck.Ok("versions", $"models {madeBy.Models}, rules {madeBy.Rules}");
    }

    static HealthCheck Readable(out MadeBy? madeBy)
    {
        madeBy = null;
        try
        {
            madeBy = KnowledgeAndModels.Load([], Casus.Models.UsualTier).MadeBy;
            var files = Directory.EnumerateFiles(KnowledgeAndModels.Shipped, "*", SearchOption.AllDirectories).Count();
            return HealthCheck.Ok("data files", $"{files} in {KnowledgeAndModels.Shipped}");
        }
        catch (Failure failure)
        {
            return HealthCheck.Bad("data files", failure.Message, failure.Code);
        }
    }

    static HealthCheck Models(string folder)
    {
        try
        {
            var lines = File.ReadAllLines(Path.Combine(folder, Sums)).Where(line => line.Length > 0).ToList();
            var wrong = lines.Where(line => !Holds(folder, line)).Select(line => line.Split(' ')[^1]).ToList();
            return wrong.Count == 0
                ? HealthCheck.Ok("models", $"{lines.Count} with the hashes that {Sums} names")
                : HealthCheck.Bad(
                    "models",
                    $"not what was shipped: {string.Join(", ", wrong)}. Install casus again",
                    ExitCode.Unreadable
                );
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return HealthCheck.Bad("models", error.Message, ExitCode.Unreadable);
        }
    }

    /// <summary>A line of sha256sum: the hash, then the file.</summary>
    static bool Holds(string folder, string line)
    {
        var (hash, file) = (line.Split(' ')[0], line.Split(' ')[^1].TrimStart('*'));
        using var stream = File.OpenRead(Path.Combine(folder, file));
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == hash;
    }
}
