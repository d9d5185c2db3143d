using Casus.Coding.Rules;
using Casus.Language.Trees;

namespace Casus.Coding.Events;

/// <summary>Reports of a disaster or an accident in which nobody attacks: their dead and hurt are no assault, the emergency declared for them no coercion, and who is sent there helps.</summary>
static class Mishaps
{
    public static IEnumerable<Act> Settle(ParsedText parsed, IReadOnlyList<Act> acts, RuleBook book)
    {
        var words = book.List("@mishap");
        var named = parsed
            .Sentences.SelectMany(s => s.Words)
            .FirstOrDefault(w => w.Upos is "NOUN" && words.Contains(book.Vocabulary.Lemma(w)));
        return named is null || acts.Any(a => a.Type is "ASSAULT" && !IsLoss(a))
            ? acts
            : acts.Where(a => a.Key.Start < named.Span.Start || !IsLoss(a))
                .Where(a => a.Mode is not "martial-law")
                .Select(a =>
                    a.Type is "MOBILIZE" && a.Key.Start > named.Span.Start ? a with { Type = "AID", Mode = null } : a
                );
    }

    static bool IsLoss(Act act) =>
        act is { Type: "ASSAULT", IsOutcome: true, Actors.IsEmpty: true } && act.Mode is null or "destroy";
}
