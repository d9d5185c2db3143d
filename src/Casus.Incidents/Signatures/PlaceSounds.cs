using System.Text;

namespace Casus.Incidents.Signatures;

/// <summary>A folded name as it roughly sounds, however it was brought into Latin letters: what Kharkiv and Harkov, Agdam and Aghdam share.</summary>
static class PlaceSounds
{
    /// <summary>Groups of letters that one scheme of transliteration has for a letter of another, the longer before the shorter.</summary>
    static readonly (string From, string To)[] Groups =
    [
        ("tsch", "c"),
        ("shch", "s"),
        ("sch", "s"),
        ("tch", "c"),
        ("dzh", "j"),
        ("dsch", "j"),
        ("dj", "j"),
        ("kh", "h"),
        ("gh", "g"),
        ("zh", "j"),
        ("sh", "s"),
        ("ch", "c"),
        ("ts", "c"),
        ("tz", "c"),
        ("th", "t"),
        ("dh", "d"),
        ("bh", "b"),
        ("ph", "f"),
        ("ck", "k"),
        ("q", "k"),
        ("x", "h"),
        ("w", "v"),
        ("ou", "u"),
        ("oo", "u"),
        ("ee", "i"),
        ("ie", "i"),
        ("iy", "i"),
        ("yi", "i"),
    ];

    /// <summary>The Arabic article in its forms before a hyphen, which folding makes a blank.</summary>
    static readonly string[] Articles =
    [
        "al ",
        "el ",
        "ad ",
        "ed ",
        "an ",
        "ar ",
        "as ",
        "es ",
        "ash ",
        "at ",
        "az ",
        "ez ",
    ];

    /// <summary>Consonants as they sound, vowels as one of three, doubled letters once.</summary>
    public static string Of(string folded)
    {
        var plain = folded;
        foreach (var article in Articles)
            if (plain.Length > article.Length + 2 && plain.StartsWith(article, StringComparison.Ordinal))
                plain = plain[article.Length..];
        foreach (var (from, to) in Groups)
            plain = plain.Replace(from, to, StringComparison.Ordinal);
        var sound = new StringBuilder(plain.Length);
        foreach (var letter in plain)
        {
            var heard = letter switch
            {
                'e' => 'a',
                'o' => 'u',
                'y' => 'i',
                _ => letter,
            };
            if (heard != ' ' && (sound.Length == 0 || sound[^1] != heard))
                sound.Append(heard);
        }
        return sound.ToString();
    }

    /// <summary>A sound without its vowels.</summary>
    public static string Skeleton(string sound) => string.Concat(sound.Where(c => c is not ('a' or 'i' or 'u')));
}
