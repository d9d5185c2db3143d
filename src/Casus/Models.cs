using Casus.Coding;
using Casus.Language.Knowledge;
using Casus.Language.Models;
using Casus.Ledger;
using Casus.Reports;

namespace Casus;

/// <summary>Everything that is loaded once and shared by all threads: weights, lexicons, rules.</summary>
public sealed record Models(LanguageModel Language, ReportKnowledge Reports, CodingKnowledge Coding, MadeBy MadeBy)
{
    /// <summary>Raised by hand whenever code changes what is read out of the same bytes and data.</summary>
    const string CodeVersion = "1";

    /// <summary>What reads where nobody chose.</summary>
    public const Tier UsualTier = Tier.Accurate;

    /// <summary>The usual tier.</summary>
    public static Models Load(KnowledgeFiles files) => Load(files, UsualTier);

    /// <summary>Throws <see cref="FormatException"/> or <see cref="KeyNotFoundException"/> naming the file that is wrong or missing.</summary>
    public static Models Load(KnowledgeFiles files, Tier tier)
    {
        var language = LanguageModel.Load(files, tier);
        return new(
            language,
            ReportKnowledge.Load(files),
            CodingKnowledge.Load(files),
            MadeByOf(language.Version, files, tier)
        );
    }

    /// <summary>The versions that <see cref="Load(KnowledgeFiles, Tier)"/> would give, without loading.</summary>
    public static MadeBy Versions(KnowledgeFiles files, Tier tier) =>
        MadeByOf(LanguageModel.VersionOf(files, tier), files, tier);

    static MadeBy MadeByOf(string models, KnowledgeFiles files, Tier tier) =>
        new(models, Rules(files), TierNames.Of(tier));

    /// <summary>Version of the code that reads and of every data file but the weights.</summary>
    static string Rules(KnowledgeFiles files) =>
        $"{CodeVersion}-{files.Version(path => !path.Contains("/models/", StringComparison.Ordinal))}";
}
