using System.Collections.Immutable;
using Casus.Coding.Statements;
using Casus.Language;

namespace Casus.Coding.Events;

/// <summary>An act to its entry in the ledger: actor strings, contexts, place, and a span inside its statement.</summary>
static class CodedActs
{
    public static CodedEvent Code(
        Act act,
        Statement statement,
        CodingContext context,
        ActFinder finder,
        ActTimes times,
        EventKnowledge knowledge
    ) =>
        new(
            act.Type,
            act.Mode,
            Contexts(act, finder, knowledge),
            Codes(act, act.Actors),
            Codes(act, act.Recipients),
            times.Of(act, finder),
            finder.Place(act.Word)?.In(context.Parsed.Text),
            Within(act, statement)
        )
        {
            Rule = $"{act.Rule.Path}:{act.Rule.Line}",
        };

    // A state that speaks does so through its government; one that strikes may do so through whom it likes.
    static ImmutableArray<string> Codes(Act act, ImmutableArray<Party> parties) =>
        [
            .. parties
                .Select(p => p.IsState && p.Sector is null && IsVerbal(act.Type) ? p with { Sector = "GOV" } : p)
                .Where(p => p.Side is not null || !parties.Any(o => o.Side is not null && o.Sector == p.Sector))
                .Select(p => p.Code)
                .OfType<string>()
                .Distinct(),
        ];

    static bool IsVerbal(string type) =>
        type is "AGREE" or "CONSULT" or "SUPPORT" or "CONCEDE" or "REQUEST" or "ACCUSE" or "REJECT" or "THREATEN";

    static ImmutableArray<string> Contexts(Act act, ActFinder finder, EventKnowledge knowledge) =>
        [
            .. finder
                .ClauseLemmas(act.Word)
                .SelectMany(l => knowledge.Contexts.GetValueOrDefault(l, []))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    static TextSpan Within(Act act, Statement statement) =>
        statement.Content.Contains(act.Span)
        || !statement.Content.Contains(act.Key) && statement.Span.Contains(act.Span)
            ? act.Span
            : act.Key;
}
