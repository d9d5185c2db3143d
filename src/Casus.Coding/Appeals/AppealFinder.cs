using System.Collections.Immutable;
using Casus.Language.Expressions;

namespace Casus.Coding.Appeals;

/// <summary>Requests for help in a text: one mention per addressee, with instrument, condition, stage and reply.</summary>
public static class AppealFinder
{
    /// <summary>In the order of the text; requests that ask for no help (to end, to withdraw) are none.</summary>
    public static AppealsTold Find(CodingContext context, AppealKnowledge knowledge)
    {
        var sentences = Enumerable
            .Range(0, context.Parsed.Sentences.Length)
            .Select(i => new AskSentence(context, i, knowledge))
            .ToList();
        var groups = OfOneVoice([.. sentences.SelectMany(s => RuledAsks.Read(s).Concat(AskReader.Read(s)))])
            .GroupBy(d => (d.Requester, d.Addressee, Background: d.Statement.Background || AskTimes.IsRecalled(d)))
            .Select(g => Join(g.Key.Background, [.. g]))
            .ToList();
        groups.RemoveAll(g => IsBroader(g, groups));
        Further(sentences, groups);
        var replies = new Answers(groups).Take([.. sentences.SelectMany(Responses.Read)]);
        return new([.. groups.OrderBy(g => g.Span.Start).ThenBy(g => g.Addressee, StringComparer.Ordinal)], replies);
    }

    /// <summary>"We ask" is by those of whom the report says that they ask the same; alone and unknown it is nobody's.</summary>
    static List<AppealDraft> OfOneVoice(List<AppealDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (!drafts[i].FirstPerson)
                continue;
            var others = drafts
                .Where(d => !d.FirstPerson && d.Addressee == drafts[i].Addressee && !d.Statement.Background)
                .Select(d => d.Requester)
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (others.Count == 0 && drafts[i].Requester == AskReader.Unknown)
                others =
                [
                    .. drafts.Where(d => !d.FirstPerson).Select(d => d.Requester).Distinct(StringComparer.Ordinal),
                ];
            if (others.Count == 1)
                drafts[i] = drafts[i] with { Requester = others[0] };
        }
        return [.. drafts.Where(d => d.Requester != AskReader.Unknown && d.Requester != d.Addressee)];
    }

    static AppealMention Join(bool background, List<AppealDraft> drafts)
    {
        var told = drafts.Where(d => d.Stage != AppealStage.Denied).ToList();
        var main = (told.Count > 0 ? told : drafts).MaxBy(d => d.Stage)!;
        return new(
            background,
            main.Requester,
            main.Addressee,
            main.Stage,
            AskTimes.MadeOn(main),
            InstrumentsOf(drafts),
            [.. drafts.Select(d => d.What).OfType<Ask>().DistinctBy(a => a.What, StringComparer.OrdinalIgnoreCase)],
            [],
            [.. drafts.Select(d => d.Statement.Id).Distinct(StringComparer.Ordinal)],
            main.Span
        );
    }

    static ImmutableArray<InstrumentMention> InstrumentsOf(List<AppealDraft> drafts)
    {
        var found = new List<InstrumentMention>();
        foreach (var draft in drafts)
        foreach (var (span, name, year) in Instruments.Find(draft.Sentence))
        {
            var id = KnownInstruments.IdOf(name, year, draft.Requester, draft.Addressee, draft.Sentence);
            if (
                !found.Any(f =>
                    f.Year == year && (f.Id == id || string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase))
                )
            )
                found.Add(new(id, name, year, draft.Statement.Id, span));
        }
        return [.. found];
    }

    /// <summary>"has already submitted the appeals" carries every appeal of that side further, though it names nobody.</summary>
    static void Further(List<AskSentence> sentences, List<AppealMention> appeals)
    {
        foreach (var sentence in sentences)
            for (var word = 0; word < sentence.Count; word++)
            {
                if (
                    sentence[word] is not { Upos: "NOUN", BaseRelation: "obj" or "nsubj", Head: >= 0 } noun
                    || (noun.BaseRelation is "nsubj" && noun.Relation is not "nsubj:pass")
                    || !sentence.Knowledge.Is("ask-noun", sentence.Lemma(word))
                )
                    continue;
                if (!sentence.Is("submitted", noun.Head) || sentence.StatementAt(word) is not { } statement)
                    continue;
                var subject = sentence
                    .Tree.ChildrenOf(noun.Head, "nsubj")
                    .Where(c => c != word)
                    .Select(sentence.ActorAt)
                    .FirstOrDefault()
                    ?.Side;
                for (var i = 0; i < appeals.Count; i++)
                    if (
                        appeals[i]
                            is {
                                Background: false,
                                Stage: AppealStage.Planned
                                    or AppealStage.Announced
                                    or AppealStage.Conditional
                                    or AppealStage.Submitted
                            } a
                        && (subject is null || a.Requester == subject)
                        && IsParty(a)
                    )
                        appeals[i] = a with
                        {
                            Stage = AppealStage.Submitted,
                            Statements = Add(a.Statements, statement.Id),
                        };
            }
    }

    static bool IsParty(AppealMention appeal) => !appeal.Addressee.Contains('-');

    static ImmutableArray<string> Add(ImmutableArray<string> all, string one) => all.Contains(one) ? all : all.Add(one);

    /// <summary>An appeal to the UN beside one to its Security Council is the same one, told more broadly.</summary>
    static bool IsBroader(AppealMention appeal, List<AppealMention> all) =>
        appeal.Addressee == "UN"
        && all.Any(o => o.Addressee == "UNSC" && o.Requester == appeal.Requester && o.Background == appeal.Background);
}
