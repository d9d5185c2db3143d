using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Rules;
using Casus.Coding.Statements;
using Casus.Language;

namespace Casus.Coding.Events;

/// <summary>Statements to the same statements with the PLOVER-coded acts that their content tells.</summary>
public static class EventCoder
{
    public static ImmutableArray<Statement> Code(CodingContext context, EventKnowledge knowledge)
    {
        if (context.Statements.IsEmpty)
            return context.Statements;
        var holders = new Holders(context.Statements);
        var finders = Finders(context, knowledge, holders).Select(f => (Finder: f, Acts: f.Find())).ToList();
        var found = finders.SelectMany(f => f.Acts).ToList();
        var acts = Mishaps.Settle(context.Parsed, found, knowledge.Rules).Where(a => !IsToldAgain(a, found)).ToList();
        var main = MainParties.Of(acts, context.Actors);
        var told = acts.Select(a => MainParties.Fill(a, main))
            .SelectMany(act => holders.For(act).Select(statement => (Statement: statement, Act: act)))
            .ToLookup(t => t.Statement, t => t.Act);
        var settled = CarriedOver.Complete([
            .. context.Statements.Select((s, i) => StatementActs.Settle(s, [.. told[i]])),
        ]);
        var times = new ActTimes(context, knowledge.Dates);
        var headlines = Headline.Repeats(context, settled);
        return MutualActs.Part(
            [
                .. context.Statements.Select(
                    (s, i) =>
                        s with
                        {
                            Events =
                            [
                                .. settled[i]
                                    .Where(a => !headlines.Contains(a))
                                    .Select(a =>
                                        CodedActs.Code(a, s, context, finders[a.Sentence].Finder, times, knowledge)
                                    ),
                            ],
                        }
                ),
            ],
            e => e.Rule is { } rule && knowledge.Clashes.Contains(rule)
        );
    }

    // "the attack", once an attack has been told
    static bool IsToldAgain(Act act, List<Act> acts) =>
        act.PointsBack && acts.Exists(a => a.Type == act.Type && a.Key.Start < act.Key.Start && !a.PointsBack);

    /// <summary>The rules that fit somewhere in the text, for whoever asks why.</summary>
    internal static ImmutableArray<TreeRule> Fitting(CodingContext context, EventKnowledge knowledge) =>
        [
            .. Finders(context, knowledge, new Holders(context.Statements))
                .SelectMany(f => f.Matches())
                .Select(m => m.Rule)
                .Distinct(),
        ];

    static IEnumerable<ActFinder> Finders(CodingContext context, EventKnowledge knowledge, Holders holders)
    {
        var mentions = context.Actors.All.ToLookup(m => (m.Sentence, m.Head));
        var covering = context.Actors.All.ToLookup(m => m.Sentence);
        var plain = PhraseBook.Plain(context.Parsed.Text);
        for (var i = 0; i < context.Parsed.Sentences.Length; i++)
        {
            var sentence = context.Parsed.Sentences[i];
            int HolderOf(int word) => holders.Of(sentence.Words[word].Span);
            Actor? Speaker(int word) => HolderOf(word) is >= 0 and var h ? context.Statements[h].Claimant : null;
            string? Holder(int word) => HolderOf(word) is >= 0 and var h ? context.Statements[h].Id : null;
            var parties = new PartyReader(i, sentence, mentions, covering, knowledge, plain, context.Lands, Speaker);
            yield return new ActFinder(i, sentence, parties, knowledge, Holder);
        }
    }
}
