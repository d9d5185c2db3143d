using System.Globalization;
using System.Text;

namespace Casus.Coding.Places;

/// <summary>Folds the spelling of a place: case, accents, apostrophes and hyphens do not tell one place from another.</summary>
static class PlaceName
{
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            var kind = CharUnicodeInfo.GetUnicodeCategory(c);
            if (
                kind is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierLetter
                || c is '\'' or '’' or '‘' or 'ʼ' or '`'
            )
                continue;
            var lower = char.ToLowerInvariant(c);
            switch (lower)
            {
                case 'ı':
                    folded.Append('i');
                    break;
                case 'ø':
                    folded.Append('o');
                    break;
                case 'ł':
                    folded.Append('l');
                    break;
                case 'đ' or 'ð':
                    folded.Append('d');
                    break;
                case 'ß':
                    folded.Append("ss");
                    break;
                case 'æ':
                    folded.Append("ae");
                    break;
                case 'ə':
                    folded.Append('a');
                    break;
                default:
                    if (char.IsLetterOrDigit(lower))
                        folded.Append(lower);
                    else if (folded.Length > 0 && folded[^1] != ' ')
                        folded.Append(' ');
                    break;
            }
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
