namespace Casus.Language.Names;

/// <summary>A name that a list knows, written with plain apostrophes and hyphens.</summary>
sealed record ListedName(string Name, NameKind Kind, NameSort Sort)
{
    /// <summary>The text has this name here, as it is written or, when it is no short one, in capitals.</summary>
    public bool StandsAt(ReadOnlySpan<char> text, int start)
    {
        var end = start + Name.Length;
        if (end > text.Length || (end < text.Length && char.IsLetterOrDigit(text[end])))
            return false;
        var (same, capitals) = (true, Name.Length > 3);
        for (var i = 0; i < Name.Length && (same || capitals); i++)
        {
            var c = Plain(text[start + i]);
            same &= c == Name[i];
            capitals &= c == char.ToUpperInvariant(Name[i]);
        }
        return same || capitals;
    }

    public static char Plain(char c) =>
        c switch
        {
            '’' or '‘' or 'ʼ' => '\'',
            '‐' or '‑' or '–' => '-',
            '\u00a0' or '\u202f' => ' ',
            _ => c,
        };
}
