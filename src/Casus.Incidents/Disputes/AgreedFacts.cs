using Casus.Coding.Events;
using Casus.Coding.Statements;

namespace Casus.Incidents.Disputes;

/// <summary>Acts that two or more known origins assert and nobody denies. Silence is no agreement, and a charge that two sides make of each other is none.</summary>
static class AgreedFacts
{
    public static IEnumerable<Dispute> Find(Testimony testimony)
    {
        var denied = testimony
            .Foreground.Where(t => t.Statement.Polarity == Polarity.Denies)
            .SelectMany(t => t.Statement.Events)
            .ToList();
        var told = testimony
            .Foreground.Where(IsPlain)
            .SelectMany(t =>
                t.Statement.Events.Where(e => e.Actors.Length > 0 && e.Type is not "ACCUSE")
                    .Select(e => (Act: e, By: t))
            )
            .Where(a => !denied.Exists(d => Acts.AreOne(d, a.Act)))
            .GroupBy(a => $"{Acts.Key(a.Act)} {a.Act.Mode}", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var act in told)
        {
            var holders = act.Select(a => a.By).DistinctBy(t => t.Statement.Id).ToList();
            if (holders.Select(t => t.Origin).Distinct(StringComparer.Ordinal).Count() < 2)
                continue;
            var words = holders
                .Select(Acts.Words)
                .OrderBy(w => w.Length)
                .ThenBy(w => w, StringComparer.Ordinal)
                .First();
            yield return new(
                DisputeKind.Fact,
                DisputeBetween.Claimants,
                $"agreed|{act.Key}",
                [DisputeFinder.Held(words, holders)],
                DisputeStatus.Agreed
            );
        }
    }

    /// <summary>Said for certain by somebody whose side is known, of what is or was; a copy repeats what its original says.</summary>
    static bool IsPlain(Testified told) =>
        told.Claimant.Side is not null
        && !told.IsPress
        && told.Member.CopyOf is null
        && told.Statement
            is {
                Polarity: Polarity.Asserts,
                Certainty: Certainty.Certain,
                Conditional: false,
                Tense: not Tense.Future
            };
}
