using Casus.Language;

namespace Casus.Coding.Appeals;

/// <summary>"Article 4", "Article 42.7 of the treaty": an article that stands for its text.</summary>
static class InstrumentArticles
{
    public static IEnumerable<(TextSpan, string, int?)> Find(AskSentence sentence)
    {
        for (var word = 0; word + 1 < sentence.Count; word++)
        {
            if (!sentence.Is("article", word) || !IsNumber(sentence[word + 1].Form))
                continue;
            var last = Behind(sentence, word + 1);
            var span = TextSpan.FromBounds(sentence[word].Span.Start, sentence[last].Span.End);
            yield return (span, span.In(sentence.Text), null);
        }
    }

    /// <summary>The number of the article in a name such as "Article 4 of the treaty"; null where it tells none.</summary>
    public static string? NumberIn(string name, AppealKnowledge knowledge)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && knowledge.Is("article", words[0].ToLowerInvariant()) && IsNumber(words[1])
            ? words[1].TrimEnd(',')
            : null;
    }

    /// <summary>On through "(7)" and "of the treaty", where that names no text of its own.</summary>
    static int Behind(AskSentence sentence, int number)
    {
        var last = number;
        while (IsJoined(sentence, last))
            last++;
        var noun = last + 1;
        if (sentence.Form(noun) is not "of")
            return last;
        noun++;
        while (
            sentence.Form(noun) is "the" or "its" or "their" or "that"
            || sentence.Is("plain-instrument", noun) && sentence.Is("plain-instrument", noun + 1)
        )
            noun++;
        return sentence.Is("instrument", noun) && sentence[noun].Form is { Length: > 0 } form && char.IsLower(form[0])
            ? noun
            : last;
    }

    /// <summary>"42(7)" and "42.7" where they are several words.</summary>
    static bool IsJoined(AskSentence sentence, int last)
    {
        if (last + 1 >= sentence.Count || sentence[last].Span.End != sentence[last + 1].Span.Start)
            return false;
        var next = sentence[last + 1].Form;
        return next is ")"
            || IsNumber(next)
            || (
                next is "(" or "."
                && last + 2 < sentence.Count
                && IsNumber(sentence[last + 2].Form)
                && sentence[last + 1].Span.End == sentence[last + 2].Span.Start
            );
    }

    static bool IsNumber(string form) =>
        form.Length > 0 && (char.IsAsciiDigit(form[0]) || form.All(c => c is 'I' or 'V' or 'X'));
}
