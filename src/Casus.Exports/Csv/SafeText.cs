using System.Globalization;

namespace Casus.Exports.Csv;

/// <summary>Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers are no text and stay as they are.</summary>
public static class SafeText
{
    /// <summary>What begins a formula, in ASCII and in the full-width forms that some spreadsheets fold.</summary>
    const string Triggers = "=+-@|%\t\r\n＝＋－＠";

    public static string Of(string text) => IsRisky(text) ? "'" + text : text;

    /// <summary>Undoes <see cref="Of"/>: what other readers do to have the words as they were.</summary>
    public static string Undone(string text) => text.StartsWith('\'') && IsRisky(text[1..]) ? text[1..] : text;

    /// <summary>Apostrophes, blanks and unseen characters before the sign hide it from no spreadsheet.</summary>
    static bool IsRisky(string text)
    {
        foreach (var c in text)
            if (Triggers.Contains(c, StringComparison.Ordinal))
                return true;
            else if (c != '\'' && !IsUnseen(c))
                return false;
        return false;
    }

    static bool IsUnseen(char c) =>
        char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;
}
