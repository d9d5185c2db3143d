using System.Globalization;
using System.Text;

namespace Casus.Coding.Places;

/// <summary>Folds the spelling of a place: case, accents, apostrophes and hyphens do not tell one place from another.</summary>
static class PlaceName
{
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var kind = CharUnicodeInfo.GetUnicodeCategory(c);
            if (
                kind is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierLetter
                || c is '\'' or '’' or '‘' or '`'
            )
                continue;
            var lower = LatinFolds.Of(char.ToLowerInvariant(c));
            if (lower == 'ß')
                folded.Append("ss");
            else if (lower is 'æ' or 'œ')
                folded.Append(lower == 'æ' ? "ae" : "oe");
            else if (char.IsLetterOrDigit(lower))
                folded.Append(lower);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>48 bits of FNV-1a over the folded name in UTF-8.</summary>
    public static ulong Key(string folded)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(folded))
            hash = unchecked((hash ^ b) * 1099511628211UL);
        return hash & 0xFFFF_FFFF_FFFFUL;
    }
}
