using Casus.Ledger.Document;

namespace Casus.Ledger.Changes;

/// <summary>Appeals that were made, got further, or were replied to.</summary>
static class AppealChanges
{
    public static IReadOnlyList<ChangedAppeal> Of(
        IReadOnlyList<ExportedAppeal> now,
        IReadOnlyList<ExportedAppeal> before
    )
    {
        var was = before.Where(a => !a.Background).ToLookup(a => (a.Requester, a.Addressee));
        return [.. now.Select(a => Of(a, [.. was[(a.Requester, a.Addressee)]])).OfType<ChangedAppeal>()];
    }

    static ChangedAppeal? Of(ExportedAppeal now, IReadOnlyList<ExportedAppeal> was)
    {
        var known = was.SelectMany(a => a.Responses).Select(Key).ToHashSet();
        List<ExportedResponse> replies = [.. now.Responses.Where(r => !known.Contains(Key(r)))];
        return was.Count > 0 && replies.Count == 0 && was.Any(a => a.Stage == now.Stage)
            ? null
            : new(
                now.Id,
                now.Requester,
                now.Addressee,
                was.Count == 0 ? null : was.Max(a => a.Stage),
                now.Stage,
                replies
            );
    }

    static (string, Casus.Coding.Appeals.ResponseStatus, string?) Key(ExportedResponse r) => (r.By, r.Status, r.If);
}
