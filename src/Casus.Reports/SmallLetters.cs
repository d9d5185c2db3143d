namespace Casus.Reports;

/// <summary>Small letters of any culture; those of ASCII, nearly all, without asking the tables of Unicode.</summary>
static class SmallLetters
{
    public static char Of(char c) =>
        c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
        : char.IsAscii(c) ? c
        : char.ToLowerInvariant(c);
}
