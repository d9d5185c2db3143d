using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Sources set apart by a mark: "Four hurt in raid: police", "Four hurt in raid – Reuters", "Police: four hurt in raid". A country before a colon tells where.</summary>
static class Labels
{
    const int LongestLabel = 7;

    public static Attribution? Read(ParsedText parsed, int sentence, ActorMentions actors)
    {
        var s = parsed.Sentences[sentence];
        for (var i = 1; i < s.Words.Length - 1; i++)
        {
            if (s.Words[i].Form is not (":" or "-" or "–" or "—"))
                continue;
            if (
                i <= LongestLabel
                && s.Words[i].Form == ":"
                && Fills(s, actors, sentence, 0, i - 1) is { } before
                && (before.Id != before.Country || Clauses.IsQuote(s.Words[i + 1].Form))
            )
                return Of(s, sentence, before, i, (0, i - 1), (i + 1, Clauses.LastWord(s)));
            var spaced = s.Words[i].Form == ":" || s.Words[i].Span.Start > s.Words[i - 1].Span.End;
            if (
                spaced
                && s.Words.Length - i <= LongestLabel
                && IsHeadline(s)
                && Fills(s, actors, sentence, i + 1, s.Words.Length - 1) is { } behind
            )
                return Of(s, sentence, behind, i, (i + 1, s.Words.Length - 1), (0, i - 1));
        }
        return null;
    }

    static bool IsHeadline(ParsedSentence s) => s.Words[^1].Form is not ("." or "!" or "?" or "”" or "\"");

    /// <summary>The one actor whose wording is all there is between two words.</summary>
    static Actor? Fills(ParsedSentence s, ActorMentions actors, int sentence, int first, int last)
    {
        while (first < last && s.Words[first].Upos is "DET" or "ADJ")
            first++;
        while (last >= first && (s.Words[last].Upos is "PUNCT" || s.Words[last].Lemma is "say" or "report"))
            last--;
        if (first > last)
            return null;
        var words = Clauses.Between(s, first, last);
        return actors.InSentence(sentence).FirstOrDefault(m => m.Span.Contains(words))?.Actor;
    }

    static Attribution? Of(
        ParsedSentence s,
        int sentence,
        Actor actor,
        int mark,
        (int First, int Last) label,
        (int First, int Last) said
    )
    {
        if (said.Last - said.First < 1)
            return null;
        return new Attribution(
            sentence,
            Clauses.Between(s, label.First, label.Last),
            s.Words[mark].Span,
            Clauses.Between(s, said.First, said.Last),
            ContentReader.TopOf(s, said.First, said.Last),
            [actor],
            [],
            Polarity.Asserts,
            Certainty.Certain
        )
        {
            IsSpeech = true,
        };
    }
}
