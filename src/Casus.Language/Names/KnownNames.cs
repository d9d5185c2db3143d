using System.Buffers;
using Casus.Language.Trees;

namespace Casus.Language.Names;

/// <summary>Finds what has the shape of a name or stands in a list, in one sentence; of two at one place the longer.</summary>
static class KnownNames
{
    /// <summary>Where more of the long words than this have a capital, capitals tell no names: a headline.</summary>
    const double MostCapitals = 0.7;
    const int LongWord = 4;
    const int FewWords = 4;

    public static List<NameMention> In(string text, ParsedSentence sentence, int index, NameGrammar grammar)
    {
        var found = new List<NameMention>();
        var words = sentence.Words;
        if (words.IsEmpty || grammar.IsEmpty)
            return found;
        var rented = ArrayPool<NameWord>.Shared.Rent(words.Length);
        var forms = rented.AsSpan(0, words.Length);
        var shapely = Look(text, sentence, forms, grammar);
        for (var i = 0; i < words.Length; i++)
        {
            var (length, shape) = shapely && forms[i].MayBegin ? grammar.Longest(forms, i) : (0, null);
            if (
                forms[i].Listed is { } listed
                && LastOf(listed, sentence, i) is var last
                && last - i + 1 >= Math.Max(1, length)
            )
                found.Add(Mention(sentence, index, i, i = last, listed.Kind, listed.Sort));
            else if (shape is not null)
                found.Add(Mention(sentence, index, i, i += length - 1, shape.Kind, shape.Sort));
        }
        ArrayPool<NameWord>.Shared.Return(rented, clearArray: true);
        return found;
    }

    static NameMention Mention(ParsedSentence s, int index, int first, int last, NameKind kind, NameSort sort) =>
        new(TextSpan.FromBounds(s.Words[first].Span.Start, s.Words[last].Span.End), kind, index, first, last)
        {
            Sort = sort,
        };

    /// <summary>Fills in what the words look like; false when shape cannot tell names here.</summary>
    static bool Look(string text, ParsedSentence sentence, Span<NameWord> forms, NameGrammar grammar)
    {
        var (opens, longWords, capitals, small) = (true, 0, 0, false);
        for (var i = 0; i < forms.Length; i++)
        {
            var word = sentence.Words[i];
            forms[i] = NameWord.Of(text, word, opens, grammar);
            small |= char.IsLower(word.Form[^1]);
            var counts = !opens && word.Form.Length >= LongWord && char.IsLetter(word.Form[0]);
            opens &= word.Upos == "PUNCT";
            if (!counts)
                continue;
            longWords++;
            if ((forms[i].Forms & NameForms.Capital) != 0)
                capitals++;
        }
        if (!small)
            ForgetAcronyms(forms);
        Join(forms);
        return longWords <= FewWords || capitals <= MostCapitals * longWords;
    }

    /// <summary>Among nothing but capitals the letters of a short name may be those of a word: "WHO", "US".</summary>
    static void ForgetAcronyms(Span<NameWord> forms)
    {
        if (forms.Length > 1)
            foreach (ref var form in forms)
                if (form.Listed is { Name.Length: < 6 } listed && listed.Name.All(char.IsUpper))
                    form = form with { Listed = null };
    }

    /// <summary>A hyphen or an ampersand between two words of a name belongs to it.</summary>
    static void Join(Span<NameWord> forms)
    {
        for (var i = 1; i + 1 < forms.Length; i++)
            if (forms[i].Form is "-" or "&" && (forms[i - 1].Forms & forms[i + 1].Forms & NameForms.Name) != 0)
                forms[i] = forms[i] with { Forms = NameForms.Name };
    }

    /// <summary>The last word of a listed name; one before the first when it ends inside a word.</summary>
    static int LastOf(ListedName name, ParsedSentence sentence, int first)
    {
        var words = sentence.Words;
        var end = words[first].Span.Start + name.Name.Length;
        var last = first;
        while (last < words.Length && words[last].Span.End < end)
            last++;
        return last < words.Length && words[last].Span.End == end ? last : first - 1;
    }
}
