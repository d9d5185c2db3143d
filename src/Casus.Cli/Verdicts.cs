using Casus.Ledger;

namespace Casus.Cli;

/// <summary>The words of the command line for what can be decided.</summary>
static class Verdicts
{
    public static readonly SortedDictionary<string, JudgementKind> ByWord = new(StringComparer.Ordinal)
    {
        ["same"] = JudgementKind.Same,
        ["not-same"] = JudgementKind.NotTheSame,
        ["unsure"] = JudgementKind.Unsure,
        ["accepted"] = JudgementKind.Accepted,
        ["wrong"] = JudgementKind.Wrong,
        ["corrected"] = JudgementKind.Corrected,
        ["source-error"] = JudgementKind.ErrorOfTheSource,
        ["undo"] = JudgementKind.Undone,
    };

    public static string Word(JudgementKind kind) =>
        ByWord.Where(word => word.Value == kind).Select(word => word.Key).First();

    /// <summary>Decided about two reports or incidents, never about one entry.</summary>
    public static bool IsOfPairs(JudgementKind kind) => kind is JudgementKind.Same or JudgementKind.NotTheSame;
}
