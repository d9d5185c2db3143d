using System.Globalization;
using System.Text;

namespace Casus.Measure.Feeds;

/// <summary>The literals of Python that expectations hold: strings, and numbers in round brackets.</summary>
static class PythonLiteral
{
    /// <summary>Null when it is no string.</summary>
    public static string? Text(string literal)
    {
        if (literal.Contains("' + '", StringComparison.Ordinal))
            literal = literal.Replace("' + '", "", StringComparison.Ordinal);
        literal = literal.Trim().TrimStart('u', 'b');
        if (literal.Length < 2 || literal[0] is not ('\'' or '"') || literal[^1] != literal[0])
            return null;
        var text = new StringBuilder();
        for (var at = 1; at < literal.Length - 1; at++)
            if (literal[at] == literal[0])
                return null;
            else if (literal[at] != '\\')
                text.Append(literal[at]);
            else
                at = Escaped(literal, at + 1, text);
        return text.ToString();
    }

    /// <summary>Null when it is no list of whole numbers.</summary>
    public static IReadOnlyList<int>? Numbers(string literal)
    {
        literal = literal.Trim();
        if (literal.Length < 2 || literal[0] != '(' || literal[^1] != ')')
            return null;
        var numbers = new List<int>();
        foreach (var part in literal[1..^1].Split(',', StringSplitOptions.TrimEntries))
            if (int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
                numbers.Add(number);
            else
                return null;
        return numbers;
    }

    static int Escaped(string literal, int at, StringBuilder text)
    {
        var digits = literal[at] switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        if (
            digits > 0
            && at + digits < literal.Length
            && int.TryParse(
                literal.AsSpan(at + 1, digits),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            text.Append(number > char.MaxValue ? char.ConvertFromUtf32(number) : ((char)number).ToString());
            return at + digits;
        }
        text.Append(
            literal[at] switch
            {
                'n' => "\n",
                't' => "\t",
                'r' => "\r",
                '\\' or '\'' or '"' => literal[at].ToString(),
                _ => "\\" + literal[at],
            }
        );
        return at;
    }
}
