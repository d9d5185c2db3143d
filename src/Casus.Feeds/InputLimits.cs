namespace Casus.Feeds;

/// <summary>Limits of size; counts, never clocks, decide what is read.</summary>
public static class InputLimits
{
    /// <summary>The largest report in bytes: more than any book, so a larger one is a mistake.</summary>
    public const int Largest = 16 * 1024 * 1024;

    public const string LargestInWords = "16 MB";

    /// <summary>The largest data file in bytes: several times the largest that ships.</summary>
    public const int LargestKnowledge = 64 * 1024 * 1024;

    public const string LargestKnowledgeInWords = "64 MB";
}
