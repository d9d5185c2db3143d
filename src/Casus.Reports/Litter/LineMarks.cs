namespace Casus.Reports.Litter;

/// <summary>Marks that pages set and sentences do not: bars and arrows between parts, signs before them, stars, counts.</summary>
static class LineMarks
{
    const string Bars = "|•·»›→❯▸¦";
    const string Signs = "»›→▶►▸▼▲✉☰⇒◀◄«‹←+#@✔★☆©>";

    /// <summary>A bar or an arrow between two blanks, or a doubled sign of the keyboard.</summary>
    public static bool HasBar(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
            if (text[i - 1] == ' ' && text[i + 1] == ' ' && Bars.Contains(text[i]))
                return true;
        return text.Contains(" :: ", StringComparison.Ordinal)
            || text.Contains(" // ", StringComparison.Ordinal)
            || text.Contains("+++", StringComparison.Ordinal)
            || text.Contains(" > ", StringComparison.Ordinal)
            || text.Contains(" >> ", StringComparison.Ordinal);
    }

    /// <summary>"Home / World / Africa": capitalised parts of a few words between strokes with blanks.</summary>
    public static bool IsPath(string text) =>
        text.Contains(" / ", StringComparison.Ordinal) && text.Split(" / ").All(part => part.Length is > 0 and <= 80);

    /// <summary>An arrow or a sign of pages opens it, or an arrow closes it.</summary>
    public static bool HasSign(string text)
    {
        var last = text[^1];
        return (Signs.Contains(text[0]) && !(text[0] is '+' && text.Length > 1 && char.IsAsciiDigit(text[1])))
            || text[0] is '<' or '['
            || last is '→' or '»' or '›' or '>' or '▶' or '▼' && !text.Contains('«', StringComparison.Ordinal)
            || (text[0] is '(' && (last is ')' || (text.Length > 4 && text[1] is 'c' or 'C' && text[2] is ')')))
            || (text[0] is '-' or '–' && last is '-' or '–')
            || HasPicture(text);
    }

    /// <summary>"1. Talks", "- Talks", "• Talks", "Q: Talks": an item of a list or of an interview.</summary>
    public static bool IsItem(string text)
    {
        if (text.Length < 3)
            return false;
        var at = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at is 1 or 2
            ? at + 1 < text.Length && text[at] is '.' or ')' && text[at + 1] == ' '
            : text[0] is '-' or '–' or '—' or '•' or '*' or '·' or '●' or '▪' or '◦' && text[1] == ' '
                || (char.IsUpper(text[0]) && text[1] == ':' && text[2] == ' ');
    }

    /// <summary>Stars, hearts and pictures among the letters.</summary>
    static bool HasPicture(string text)
    {
        foreach (var c in text)
            if (c is >= '\u2600' and <= '\u27BF' or >= '\uD83C' and <= '\uD83E')
                return true;
        return false;
    }

    /// <summary>"A A A", "T- T+": one letter at several sizes, perhaps after what it is for.</summary>
    public static bool IsOneLetter(string text)
    {
        var (same, others, letter) = (0, 0, '\0');
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = part.Count(char.IsLetter);
            var c = letters == 0 ? '\0' : char.ToLowerInvariant(part.First(char.IsLetter));
            var isOne = letters is 1 or 2 && part.All(x => !char.IsLetter(x) || char.ToLowerInvariant(x) == c);
            if (isOne && (same == 0 || c == letter))
                (same, letter) = (same + 1, c);
            else
                others += letters > 0 ? 1 : 0;
        }
        return same >= 2 && same >= others;
    }

    /// <summary>At least as many numbers as words: pages of a list, counts, sizes.</summary>
    public static bool IsMostlyNumbers(string text)
    {
        var (numbers, words) = (0, 0);
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (part.All(c => !char.IsLetter(c)) && part.Any(char.IsDigit))
                numbers++;
            else if (part.Any(char.IsLetter))
                words++;
        return numbers >= 2 && numbers >= words;
    }
}
