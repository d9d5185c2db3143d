namespace Casus.Reports.Litter;

/// <summary>Addresses of the web and of mail, and telephone numbers.</summary>
static class Contacts
{
    /// <summary>So few words may stand beside one.</summary>
    const int Longest = 18;
    const int DigitsOfTelephone = 8;

    /// <summary>One of them among a few words.</summary>
    public static bool Any(string text, LineShape shape)
    {
        if (shape.Words > Longest)
            return false;
        if (WebAddress.Find(text).Start >= 0)
            return true;
        if (IsTelephone(text))
            return true;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at + 3 < text.Length && char.IsLetterOrDigit(text[at - 1]) && text.AsSpan(at).IndexOf('.') > 1;
    }

    /// <summary>A plus sign and eight digits or more with blanks and hyphens between.</summary>
    static bool IsTelephone(string text)
    {
        for (var plus = text.IndexOf('+', StringComparison.Ordinal); plus >= 0; plus = text.IndexOf('+', plus + 1))
        {
            var digits = 0;
            for (var at = plus + 1; at < text.Length && (char.IsDigit(text[at]) || " -().".Contains(text[at])); at++)
                digits += char.IsDigit(text[at]) ? 1 : 0;
            if (digits >= DigitsOfTelephone)
                return true;
        }
        return false;
    }
}
