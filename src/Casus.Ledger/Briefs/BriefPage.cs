namespace Casus.Ledger.Briefs;

/// <summary>How a brief is written.</summary>
public enum BriefFormat
{
    Plain,
    Markdown,
}

/// <summary>Headings, lines and items in either format; plain text is broken at 100 columns.</summary>
sealed class BriefPage(TextWriter output, BriefFormat format)
{
    const int Columns = 100;

    bool _begun;

    bool IsPlain => format == BriefFormat.Plain;

    public void Title(string words)
    {
        _begun = true;
        output.WriteLine(IsPlain ? words : $"# {Escaped(words)}");
        if (IsPlain)
            output.WriteLine(new string('=', Math.Min(words.Length, Columns)));
    }

    public void Heading(string words)
    {
        if (_begun)
            output.WriteLine();
        _begun = true;
        if (!IsPlain)
        {
            output.WriteLine($"## {Escaped(words)}");
            return;
        }
        Broken(words, "", "");
        output.WriteLine(new string('-', Math.Min(words.Length, Columns)));
    }

    public void Part(string words)
    {
        output.WriteLine();
        output.WriteLine(IsPlain ? $"  {words}" : $"### {Escaped(words)}");
        if (!IsPlain)
            output.WriteLine();
    }

    public void Line(string words)
    {
        if (IsPlain)
            Broken(words, "", "");
        else
            output.WriteLine($"{Escaped(words)}  ");
    }

    public void Item(string words, string? quote, string? where)
    {
        if (!IsPlain)
        {
            var said = quote is null ? "" : $" “{Escaped(quote)}”";
            var file = where is null ? "" : $" — *{Escaped(where)}*";
            output.WriteLine($"- {Escaped(words)}{said}{file}");
            return;
        }
        var line = words + (quote is null ? "" : $" “{quote}”") + (where is null ? "" : $" [{where}]");
        Broken(line, "    ", "      ");
    }

    void Broken(string words, string first, string next)
    {
        var line = first;
        var empty = true;
        foreach (var word in words.Split(' '))
        {
            if (!empty && line.Length + 1 + word.Length > Columns)
            {
                output.WriteLine(line);
                (line, empty) = (next, true);
            }
            line += empty ? word : " " + word;
            empty = false;
        }
        output.WriteLine(line);
    }

    static string Escaped(string words) =>
        words
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("*", "\\*", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("`", "\\`", StringComparison.Ordinal);
}
