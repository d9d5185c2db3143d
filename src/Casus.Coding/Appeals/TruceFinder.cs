using System.Collections.Immutable;

namespace Casus.Coding.Appeals;

/// <summary>Truces, mandates of peacekeepers, exchanges and corridors in a text that belong to its own incident.</summary>
public static class TruceFinder
{
    /// <summary>One mention for each kind, and for each truce that begins on a day of its own; those that ended an older war, and those only called for, are none.</summary>
    public static ImmutableArray<TruceMention> Find(CodingContext context, AppealKnowledge knowledge)
    {
        var found = new List<TruceMention>();
        for (var i = 0; i < context.Parsed.Sentences.Length; i++)
            if (TruceSentence.Read(new AskSentence(context, i, knowledge), found) is { } truce)
                Add(found, truce);
        return [.. found];
    }

    static void Add(List<TruceMention> found, TruceMention truce)
    {
        var same = found.FindIndex(f => f.What == truce.What && MayBeOne(f, truce));
        if (same < 0)
        {
            found.Add(truce);
            return;
        }
        var first = found[same];
        found[same] = first with
        {
            Parties = first.Parties.Length >= truce.Parties.Length ? first.Parties : truce.Parties,
            Effective = first.Effective ?? truce.Effective,
            Until = first.Until ?? truce.Until,
            Status = Together(first.Status, truce.Status),
            AnnouncedBy = [.. first.AnnouncedBy.Union(truce.AnnouncedBy, StringComparer.Ordinal)],
            Violations = [.. first.Violations.Union(truce.Violations)],
            Statements = [.. first.Statements.Union(truce.Statements, StringComparer.Ordinal)],
        };
    }

    static bool MayBeOne(TruceMention first, TruceMention second) =>
        first.Effective is not { } a || second.Effective is not { } b || a.MayMeet(b, 1);

    /// <summary>What one tells and another denies is claimed; what is merely claimed stays so until somebody named agrees.</summary>
    static TruceStatus Together(TruceStatus first, TruceStatus second) =>
        first == second ? first
        : first == TruceStatus.Denied ? Disputed(second)
        : second == TruceStatus.Denied ? Disputed(first)
        : second > first ? second
        : first;

    static TruceStatus Disputed(TruceStatus told) =>
        told is TruceStatus.Agreed or TruceStatus.Claimed ? TruceStatus.Claimed : told;
}
