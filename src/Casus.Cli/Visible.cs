using System.Text;

namespace Casus.Cli;

/// <summary>Names and messages as a terminal may show them: on one line, with nothing that moves the cursor.</summary>
static class Visible
{
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
            line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') ? '\uFFFD' : c);
        return line.ToString();
    }
}
