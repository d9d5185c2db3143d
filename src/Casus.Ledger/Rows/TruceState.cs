using System.Collections.Immutable;
using Casus.Coding.Appeals;
using Casus.Language.Expressions;

namespace Casus.Ledger.Rows;

/// <summary>What all reports of one truce come to, by when they say it and not by when they arrive.</summary>
static class TruceState
{
    /// <summary>
    /// Steps forward stay; what ended stands again only where that is said later. What one tells as agreed and another denies no earlier is
    /// claimed, and denied where nobody tells it.
    /// </summary>
    public static TruceStatus Status(IReadOnlyCollection<TruceTold> told)
    {
        var stands = told.Where(t => t.Status != TruceStatus.Denied).ToList();
        if (stands.Count == 0)
            return TruceStatus.Denied;
        var ended = stands.FindAll(t => t.Status == TruceStatus.Ended);
        var end = ended.Max(t => t.Time);
        var now = stands.FindAll(t =>
            t.Status != TruceStatus.Ended
            && (ended.Count == 0 || t.Status is TruceStatus.InForce or TruceStatus.Extended && t.Time > end)
        );
        if (now.Count == 0)
            return TruceStatus.Ended;
        var status = now.Max(t => t.Status);
        return status == TruceStatus.Agreed && IsDenied(told, now) ? TruceStatus.Claimed : status;
    }

    static bool IsDenied(IReadOnlyCollection<TruceTold> told, List<TruceTold> now)
    {
        var agreed = now.Where(t => t.Status == TruceStatus.Agreed).Max(t => t.Time);
        return told.Any(t => t.Status == TruceStatus.Denied && !(t.Time < agreed));
    }

    /// <summary>Those whom most reports name of two or more; of equals the fewer: who only brought it about is named by few.</summary>
    public static ImmutableArray<string> Parties(IEnumerable<TruceTold> told) =>
        told.GroupBy(t => string.Join(' ', t.Mention.Parties.Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .OrderByDescending(g => g.First().Mention.Parties.Length > 1)
            .ThenByDescending(g => g.First().Mention.Parties.Length > 1 ? g.Count() : g.First().Mention.Parties.Length)
            .ThenBy(g => g.First().Mention.Parties.Length)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.First().Mention.Parties.Sort(StringComparer.Ordinal))
            .First();

    /// <summary>The narrowest beginning told.</summary>
    public static DateInterval? Effective(IEnumerable<TruceTold> told) =>
        Narrowest(told.Select(t => t.Began)) ?? Narrowest(told.Select(t => t.Mention.Effective));

    /// <summary>The end that was told last: an extension moves it, and a truce that broke down ended on that day.</summary>
    public static DateInterval? Until(IEnumerable<TruceTold> told) =>
        told.Where(t => t.Mention.Until is not null)
            .GroupBy(t => t.Time)
            .OrderByDescending(g => g.Key)
            .Select(g => Narrowest(g.Select(t => t.Mention.Until)))
            .FirstOrDefault();

    static DateInterval? Narrowest(IEnumerable<DateInterval?> times) =>
        times
            .Where(t => t is { IsUnknown: false })
            .OrderBy(t => t!.Value is { Earliest: not null, Latest: not null } ? t.Value.Width : int.MaxValue)
            .ThenBy(t => t!.Value.Earliest)
            .ThenBy(t => t!.Value.Latest)
            .FirstOrDefault();
}
