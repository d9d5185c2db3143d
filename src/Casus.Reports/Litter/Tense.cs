namespace Casus.Reports.Litter;

/// <summary>The first finite verb of a line, as far as word lists can tell.</summary>
enum FirstVerb
{
    None,
    Present,
    Past,
}

/// <summary>Whether a line is a sentence, by lists of finite verbs and the endings of regular ones; English, where it does not know it says "past", which keeps the line.</summary>
static class Tense
{
    public static string[] Words(string text) =>
        [
            .. LineShape
                .FoldInside(text)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(w => w.Trim(',', ';', ':', '(', ')', '[', ']', '"', '.', '!', '?', '-')),
        ];

    public static FirstVerb Of(string[] words, CaptionWords lexicon)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (lexicon.Is("past", word) && !IsParticiple(words, i, lexicon))
                return FirstVerb.Past;
            if (lexicon.Is("present", word))
                return FirstVerb.Present;
            if (
                i > 0
                && word.Length > 4
                && word.EndsWith("ed", StringComparison.Ordinal)
                && !IsParticiple(words, i, lexicon)
            )
                return FirstVerb.Past;
        }
        return FirstVerb.None;
    }

    /// <summary>"identified as", "held by", "the destroyed bridge", "seen near": no finite verb.</summary>
    static bool IsParticiple(string[] words, int at, CaptionWords lexicon)
    {
        var regular = words[at].EndsWith("ed", StringComparison.Ordinal) || lexicon.Is("seen", words[at]);
        if (!regular)
            return false;
        var next = at + 1 < words.Length ? words[at + 1] : "";
        if (
            next is "as" or "by"
            || (
                lexicon.Is("seen", words[at])
                && next is "in" or "near" or "at" or "on" or "after" or "during" or "with" or "outside" or "along"
            )
        )
            return true;
        return at > 0
            && words[at - 1] is "the" or "a" or "an" or "as" or "of" or "and" or "with" or "by" or "in" or "from";
    }
}
