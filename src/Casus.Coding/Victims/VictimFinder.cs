using System.Collections.Immutable;
using Casus.Coding.Figures;
using Casus.Coding.Statements;
using Casus.Language.Expressions;

namespace Casus.Coding.Victims;

/// <summary>Who was killed, hurt, taken or lost, mention by mention: figures count them, this tells them apart.</summary>
public static class VictimFinder
{
    /// <summary>In the order of the text; nobody of whom it is only feared, planned or denied.</summary>
    public static ImmutableArray<VictimMention> Find(CodingContext context, FigureKnowledge knowledge)
    {
        var numbers = NumberExpressions.Find(context.Parsed.Text, knowledge.Numbers);
        var found = ImmutableArray.CreateBuilder<VictimMention>();
        var fates = new Dictionary<string, FigureKind>(StringComparer.Ordinal);
        var times = new VictimTimes(context, knowledge.Dates);
        for (var i = 0; i < context.Parsed.Sentences.Length; i++)
        {
            var sentence = new LossSentence(context, i, numbers, knowledge);
            if (sentence.IsQuestion)
                continue;
            var heads = new HashSet<int>();
            foreach (
                var (head, hit) in SufferedWords
                    .Of(sentence)
                    .Concat(Identified.Of(sentence, fates))
                    .Concat(Counted(sentence))
            )
                if (Mention(sentence, head, hit) is { } victim && heads.Add(head))
                {
                    found.Add(victim with { When = times.Of(i, sentence.Tree.WordAt(victim.Cue.Start)) });
                    fates[sentence.Lemma(head)] = fates[""] = victim.Fate;
                }
        }
        return [.. found.OrderBy(v => v.Who.Start).ThenBy(v => v.Head)];
    }

    /// <summary>Those whom the reading of figures finds without a verb that holds them.</summary>
    static IEnumerable<(int Head, LossHit Hit)> Counted(LossSentence sentence)
    {
        foreach (var draft in LossReader.Read(sentence))
        {
            var head = draft.Counted >= 0 ? draft.Counted : draft.Top;
            if (head >= 0 && SufferedWords.Joined(sentence, head).Contains(head))
                yield return (head, new(draft.Kind, draft.Cue >= 0 ? draft.Cue : head, draft.Active));
        }
    }

    static VictimMention? Mention(LossSentence sentence, int head, LossHit hit)
    {
        var kind = Fatal.Of(sentence, hit);
        if (kind is not (FigureKind.Killed or FigureKind.Wounded or FigureKind.Captured or FigureKind.Missing))
            return null;
        if (Unreal.Is(sentence, hit.Cue) || !VictimPhrase.IsPerson(sentence, head))
            return null;
        var quantity = VictimPhrase.Number(sentence, head);
        var statement = FigureFinder.StatementOf(sentence.Context, sentence[head].Span);
        if (
            quantity.High == 0
            || statement is { Conditional: true } or { Tense: Tense.Future } or { Polarity: Polarity.Denies }
        )
            return null;
        return new(
            sentence.Index,
            head,
            VictimPhrase.Words(sentence, head),
            kind,
            quantity,
            sentence[hit.Cue].Span,
            statement?.Id
        )
        {
            Status = VictimPhrase.Status(sentence, head),
            PointsBack = VictimPhrase.PointsBack(sentence, head),
            FullName = FullNames.Of(sentence.Context.Parsed, sentence.Index, head),
        };
    }
}
