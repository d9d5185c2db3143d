using Casus.Feeds;

namespace Casus.Cli;

/// <summary>Loads what reading needs: the data folder beside the program, and those that the user adds.</summary>
static class KnowledgeAndModels
{
    public static Models Load(IEnumerable<string> added)
    {
        try
        {
            return Models.Load(KnowledgeFolder.Load([Path.Combine(AppContext.BaseDirectory, "data"), .. added]));
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
