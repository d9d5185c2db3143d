namespace Casus.Reports.Languages;

/// <summary>Scripts that languages are told apart by.</summary>
enum Script
{
    None,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Myanmar,
    Georgian,
    Ethiopic,
    Khmer,
    Hangul,
    Kana,
    Han,
}

/// <summary>The script of a letter, by its Unicode block.</summary>
static class Scripts
{
    static readonly (char First, char Last, Script Script)[] Blocks =
    [
        ('\u00C0', '\u024F', Script.Latin),
        ('\u0250', '\u02AF', Script.Latin),
        ('\u0370', '\u03FF', Script.Greek),
        ('\u0400', '\u052F', Script.Cyrillic),
        ('\u0531', '\u058F', Script.Armenian),
        ('\u05D0', '\u05F4', Script.Hebrew),
        ('\u0600', '\u06FF', Script.Arabic),
        ('\u0750', '\u077F', Script.Arabic),
        ('\u0900', '\u097F', Script.Devanagari),
        ('\u0980', '\u09FF', Script.Bengali),
        ('\u0A00', '\u0A7F', Script.Gurmukhi),
        ('\u0A80', '\u0AFF', Script.Gujarati),
        ('\u0B00', '\u0B7F', Script.Oriya),
        ('\u0B80', '\u0BFF', Script.Tamil),
        ('\u0C00', '\u0C7F', Script.Telugu),
        ('\u0C80', '\u0CFF', Script.Kannada),
        ('\u0D00', '\u0D7F', Script.Malayalam),
        ('\u0D80', '\u0DFF', Script.Sinhala),
        ('\u0E00', '\u0E7F', Script.Thai),
        ('\u0E80', '\u0EFF', Script.Lao),
        ('\u1000', '\u109F', Script.Myanmar),
        ('\u10A0', '\u10FF', Script.Georgian),
        ('\u1200', '\u139F', Script.Ethiopic),
        ('\u1780', '\u17FF', Script.Khmer),
        ('\u1C90', '\u1CBF', Script.Georgian),
        ('\u1E00', '\u1EFF', Script.Latin),
        ('\u1F00', '\u1FFF', Script.Greek),
        ('\u3040', '\u30FF', Script.Kana),
        ('\u3400', '\u9FFF', Script.Han),
        ('\uAC00', '\uD7AF', Script.Hangul),
        ('\uFB50', '\uFDFF', Script.Arabic),
        ('\uFE70', '\uFEFC', Script.Arabic),
    ];

    public static Script Of(char c)
    {
        if (char.IsAscii(c))
            return char.IsAsciiLetter(c) ? Script.Latin : Script.None;
        foreach (var (first, last, script) in Blocks)
            if (c <= last)
                return c >= first ? script : Script.None;
        return Script.None;
    }

    /// <summary>Words are set apart by blanks.</summary>
    public static bool HasBlanks(Script script) =>
        script is not (Script.Han or Script.Kana or Script.Thai or Script.Lao or Script.Khmer or Script.Myanmar);

    /// <summary>The script of most letters; <see cref="Script.None"/> when there are none.</summary>
    public static Script Of(string text)
    {
        Span<int> counts = stackalloc int[(int)Script.Han + 1];
        counts.Clear();
        foreach (var c in text)
            counts[(int)Of(c)]++;
        // Kana among Han makes Japanese; one sign of Han or Kana says as much as several letters.
        if (counts[(int)Script.Kana] * 10 > counts[(int)Script.Han])
            counts[(int)Script.Kana] += counts[(int)Script.Kana] > 0 ? counts[(int)Script.Han] : 0;
        counts[(int)Script.None] = 0;
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[best])
                best = i;
        return (Script)best;
    }
}
