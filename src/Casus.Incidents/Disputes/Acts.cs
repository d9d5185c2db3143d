using Casus.Coding.Events;
using Casus.Coding.Main;

namespace Casus.Incidents.Disputes;

/// <summary>Which acts of two statements are one, by type, mode and sides.</summary>
static class Acts
{
    const int WordsAtMost = 120;

    /// <summary>Type and sides; a ministry's act is its side's.</summary>
    public static string Key(CodedEvent act) => $"{act.Type} {Sides(act.Actors)}>{Sides(act.Recipients)}";

    /// <summary>The same doers did the same; whom it was done to and in what mode may be told by one alone.</summary>
    public static bool AreOne(CodedEvent one, CodedEvent other) =>
        one.Type == other.Type
        && Sides(one.Actors) == Sides(other.Actors)
        && (one.Recipients.IsEmpty || other.Recipients.IsEmpty || Sides(one.Recipients) == Sides(other.Recipients))
        && (one.Mode is null || other.Mode is null || one.Mode == other.Mode);

    /// <summary>What was said, without "that", cut where it is long.</summary>
    public static string Words(Testified told)
    {
        var words = told.Statement.Content.In(told.Member.Report.Text).Trim();
        if (words.StartsWith("that ", StringComparison.Ordinal))
            words = words[5..];
        return words.Length <= WordsAtMost ? words : words[..WordsAtMost].TrimEnd() + " …";
    }

    static string Sides(IEnumerable<string> codes) =>
        string.Join(',', codes.Select(PartyFinder.SideOf).Distinct().Order(StringComparer.Ordinal));
}
