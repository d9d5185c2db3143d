using Casus.Language.Expressions;

namespace Casus.Reports.Dating;

/// <summary>The days that are left where nothing tells the day of publication itself.</summary>
static class BoundedDay
{
    /// <summary>What bounds the day where nothing tells it: content last, since it is the weakest.</summary>
    public static Publication Of(List<DateEvidence> evidence, Action<DateBounds> content)
    {
        var bounds = new DateBounds();
        foreach (var later in evidence.Where(e => e.Role is DateRole.Changed or DateRole.NotAfter))
            bounds.NotAfter(later.Days.Latest, later.Basis);
        foreach (var sooner in evidence.Where(e => e.Role is DateRole.NotBefore))
            bounds.NotBefore(sooner.Days.Earliest, sooner.Basis);
        var hints = evidence.Where(e => e.Role is DateRole.Hint).OrderByDescending(e => e.Reliability).ToList();
        var firm = hints.Where(h => h.Reliability != DateEvidence.Update).ToList();
        if (firm.Count > 0)
            return Hinted(firm, evidence);
        content(bounds);
        var publication = bounds.ToPublication();
        // A page that tells only when it was changed seldom was changed much later; a date that stands apart is worth less.
        var changed = evidence.Where(e => e.Role is DateRole.Changed && e.Days.IsDay).Min(e => e.Days.Earliest);
        // Readers answer news on the day on which they read it.
        var answered = evidence
            .Where(e => e is { Role: DateRole.NotAfter, Basis.Kind: BasisKind.Header, Days.IsDay: true })
            .Min(e => e.Days.Earliest);
        return
            (changed ?? hints.FirstOrDefault()?.Days.Earliest ?? answered) is { } day
            && publication.Interval.MayMeet(DateInterval.On(day))
            ? publication with
            {
                Likeliest = day,
                Basis = [.. publication.Basis, .. hints.Select(h => h.Basis)],
            }
            : publication;
    }

    static Publication Hinted(List<DateEvidence> hints, List<DateEvidence> evidence)
    {
        var likeliest = hints[0].Days.IsDay ? hints[0].Days.Earliest : null;
        hints.AddRange(evidence.Where(e => e is { Role: DateRole.Changed, Basis.Kind: BasisKind.Header }));
        var days = hints[0].Days;
        foreach (var hint in hints.Skip(1))
            days = days.MayMeet(hint.Days) ? days.Intersect(hint.Days) : DateVerdict.Hull(days, hint.Days);
        return new(days, [.. hints.Select(h => h.Basis)]) { Likeliest = likeliest };
    }
}
