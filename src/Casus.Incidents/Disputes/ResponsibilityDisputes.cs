using Casus.Coding.Events;
using Casus.Coding.Main;
using Casus.Coding.Statements;

namespace Casus.Incidents.Disputes;

/// <summary>Who began or did it, when each side names the other: by accusing it, or by telling of its hostile acts.</summary>
static class ResponsibilityDisputes
{
    static readonly HashSet<string> Hostile = new(["ASSAULT", "COERCE", "THREATEN"], StringComparer.Ordinal);

    /// <summary>Who says that whom is to blame, and where.</summary>
    sealed record Blame(string By, string Of, Testified Where);

    public static IEnumerable<Dispute> Find(Testimony testimony, IReadOnlyCollection<string> parties)
    {
        var blames = testimony.Foreground.SelectMany(Blames).Where(b => b.By != b.Of).ToList();
        var pairs = blames
            .Select(b => string.CompareOrdinal(b.By, b.Of) < 0 ? (One: b.By, Other: b.Of) : (One: b.Of, Other: b.By))
            .Where(p => parties.Contains(p.One) && parties.Contains(p.Other))
            .Distinct()
            .Order();
        foreach (var (one, other) in pairs)
        {
            var positions = new[] { Position(blames, one, other), Position(blames, other, one) }
                .OfType<Position>()
                .ToList();
            yield return new(
                DisputeKind.Responsibility,
                DisputeBetween.Claimants,
                $"{one} {other}",
                [.. positions],
                positions.Count > 1 ? DisputeStatus.Disputed : DisputeStatus.OneSided
            );
        }
    }

    static Position? Position(List<Blame> blames, string by, string of)
    {
        var held = blames.Where(b => b.By == by && b.Of == of).ToList();
        if (held.Count == 0)
            return null;
        // Where a report tells that a side accuses, the side itself holds the position, not the report.
        return new(
            $"{of} did it",
            DisputeFinder.Sorted(held.Select(b => SideOf(b.Where.Claimant.Side) == by ? b.Where.Claimant.Id : by)),
            [by],
            DisputeFinder.Sorted(held.Select(b => b.Where.Statement.Id))
        );
    }

    static IEnumerable<Blame> Blames(Testified told)
    {
        if (told.Statement.Polarity != Polarity.Asserts || told.Statement.Conditional)
            yield break;
        var speaker = SideOf(told.Claimant.Side);
        foreach (var act in told.Statement.Events)
        {
            if (act.Type == "ACCUSE")
            {
                foreach (var (by, of) in Accusations(act, speaker))
                    yield return new(by, of, told);
                continue;
            }
            var doers = Sides(act.Actors);
            if (speaker is null || !Hostile.Contains(act.Type) || doers.Contains(speaker))
                continue;
            foreach (var doer in doers)
                yield return new(speaker, doer, told);
        }
    }

    /// <summary>"Accused each other": several accusers and nobody accused means one another.</summary>
    static IEnumerable<(string By, string Of)> Accusations(CodedEvent act, string? speaker)
    {
        var accusers = Sides(act.Actors);
        var accused = Sides(act.Recipients);
        if (accusers.Count == 0 && speaker is not null)
            accusers = [speaker];
        if (accused.Count == 0 && accusers.Count > 1)
            accused = accusers;
        return accusers.SelectMany(by => accused.Where(of => of != by).Select(of => (by, of)));
    }

    static List<string> Sides(IEnumerable<string> codes) =>
        [.. codes.Select(SideOf).OfType<string>().Distinct(StringComparer.Ordinal)];

    static string? SideOf(string? code) => code is null ? null : PartyFinder.SideOf(code);
}
