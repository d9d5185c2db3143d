using System.Text;
using Casus.Measure.Copies;

namespace Casus.Measure.Litter;

/// <summary>Text with some of its marks written as HTML entities, now and then encoded twice.</summary>
static class Entities
{
    public static string In(string line, Chance chance)
    {
        var text = new StringBuilder();
        var twice = chance.Comes(0.3);
        foreach (var c in line)
        {
            var coded = c switch
            {
                '"' => "&quot;",
                '\'' => "&#39;",
                '«' => "&laquo;",
                '»' => "&raquo;",
                '—' => "&mdash;",
                'é' => "&eacute;",
                'ü' => "&#xFC;",
                ' ' when chance.Comes(0.02) => "&nbsp;",
                _ => null,
            };
            text.Append(
                coded is null ? c.ToString()
                : twice ? coded.Replace("&", "&amp;", StringComparison.Ordinal)
                : coded
            );
        }
        return text.ToString();
    }
}
