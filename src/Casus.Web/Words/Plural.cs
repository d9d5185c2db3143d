namespace Casus.Web.Words;

/// <summary>Which form of a word goes with a number, by the rules of Unicode CLDR; the words' file names the rule of its language.</summary>
static class Plural
{
    public static readonly IReadOnlyList<string> Forms = ["zero", "one", "two", "few", "many", "other"];

    public static string Of(string rule, long number) =>
        rule == "arabic"
            ? number switch
            {
                0 => "zero",
                1 => "one",
                2 => "two",
                _ => (number % 100) switch
                {
                    >= 3 and <= 10 => "few",
                    >= 11 => "many",
                    _ => "other",
                },
            }
        : number == 1 ? "one"
        : "other";
}
