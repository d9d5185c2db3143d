using Casus.Feeds;
using Casus.Language.Models;
using Casus.Ledger;

namespace Casus.Cli;

/// <summary>Loads what reading needs: the data folder beside the program, and those that the user adds.</summary>
static class KnowledgeAndModels
{
    static string Shipped => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Says so when a ledger was read with other rules than ours: it is shown as it was read.</summary>
    public static void Note(MadeBy ledgers)
    {
        if (
            !Directory.Exists(Shipped)
            || Models.Rules(KnowledgeFolder.Load([Shipped])) is var rules && rules == ledgers.Rules
        )
            return;
        Console.Error.WriteLine(
            $"casus: this ledger was read with rules {ledgers.Rules}, this casus has {rules}; it is shown as it was read. casus reread has its reports read anew."
        );
    }

    public static Models Load(IEnumerable<string> added, Tier tier)
    {
        try
        {
            return Models.Load(KnowledgeFolder.Load([Shipped, .. added]), tier);
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
