using Casus.Coding.Obligations;
using Casus.Exports;
using Casus.Feeds;
using Casus.Incidents.Tolls;
using Casus.Language.Knowledge;
using Casus.Language.Models;
using Casus.Ledger;
using Casus.Web.Reading;

namespace Casus.Cli;

/// <summary>Loads what reading needs: the data folder beside the program, and those that the user adds.</summary>
static class KnowledgeAndModels
{
    /// <summary>The data folder beside the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Says so when a ledger was read with other models or rules than ours: it is shown as it was read.</summary>
    public static void Note(MadeBy ledgers)
    {
        if (Ours(ledgers.Tier) is not { } ours || ours == ledgers)
            return;
        var (were, are) =
            ours.Rules == ledgers.Rules
                ? ($"models {ledgers.Models}", $"{ours.Models}")
                : ($"rules {ledgers.Rules}", $"{ours.Rules}");
        Console.Error.WriteLine(
            $"casus: this ledger was read with {were}, this casus has {are}; it is shown as it was read. casus reread has its reports read anew."
        );
    }

    /// <summary>Null where this casus could not read at all.</summary>
    static MadeBy? Ours(string tier)
    {
        try
        {
            return Models.Versions(KnowledgeFolder.Load([Shipped]), TierNames.Read(tier) ?? Models.UsualTier);
        }
        catch (Exception error)
            when (error is FormatException or KeyNotFoundException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static Models Load(IEnumerable<string> added, Tier tier) => Loaded(added, files => Models.Load(files, tier));

    /// <summary>Only what turns text into trees.</summary>
    public static LanguageModel Language(IEnumerable<string> added, Tier tier) =>
        Loaded(added, files => LanguageModel.Load(files, tier));

    public static TreatyKnowledge Treaties(IEnumerable<string> added) => Loaded(added, TreatyKnowledge.Load);

    /// <summary>What codes stand for on pages.</summary>
    public static KnownNames Names() => Loaded([], KnownNames.Load);

    public static KnownWorld World() => Loaded([], KnownWorld.Load);

    public static ExportRules Imputing() => Loaded([], ExportRules.Load);

    static T Loaded<T>(IEnumerable<string> added, Func<KnowledgeFiles, T> load)
    {
        try
        {
            return load(KnowledgeFolder.Load([Shipped, .. added]));
        }
        catch (Exception error)
            when (error is FormatException or KeyNotFoundException or IOException or UnauthorizedAccessException)
        {
            throw new Failure(
                ExitCode.Unreadable,
                $"The data files cannot be used: {error.Message} Mend the file, or leave its folder out.",
                error
            );
        }
    }
}
