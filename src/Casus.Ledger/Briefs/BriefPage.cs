namespace Casus.Ledger.Briefs;

/// <summary>How a brief is written.</summary>
public enum BriefFormat
{
    Plain,
    Markdown,

    /// <summary>One page to print, with numbered footnotes.</summary>
    Html,
}

/// <summary>Headings, lines and items in either format; plain text is broken at 100 columns.</summary>
sealed class BriefPage(TextWriter output, BriefFormat format)
{
    const int Columns = 100;

    readonly BriefFootnotes _notes = new();
    bool _begun;
    bool _inList;

    bool IsPlain => format == BriefFormat.Plain;

    bool IsHtml => format == BriefFormat.Html;

    /// <summary>What the lines so far rest on; only HTML has any.</summary>
    public IReadOnlyCollection<BriefFootnote> Footnotes => _notes.All;

    public void Title(string words)
    {
        _begun = true;
        if (IsHtml)
        {
            Block("h1", words);
            return;
        }
        output.WriteLine(IsPlain ? words : $"# {Escaped(words)}");
        if (IsPlain)
            output.WriteLine(new string('=', Math.Min(words.Length, Columns)));
    }

    public void Heading(string words)
    {
        if (IsHtml)
        {
            Block("h2", words);
            return;
        }
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
        if (IsHtml)
        {
            Block("h3", words);
            return;
        }
        output.WriteLine();
        output.WriteLine(IsPlain ? $"  {words}" : $"### {Escaped(words)}");
        if (!IsPlain)
            output.WriteLine();
    }

    public void Line(string words)
    {
        if (IsPlain)
            Broken(words, "", "");
        else if (IsHtml)
            Block("p", words);
        else
            output.WriteLine($"{Escaped(words)}  ");
    }

    public void Item(string words, string? quote, string? where)
    {
        if (IsHtml)
        {
            Listed(words, quote, where);
            return;
        }
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

    /// <summary>Closes what is open; nothing is to be written after it.</summary>
    public void End()
    {
        if (_inList)
            output.WriteLine("</ul>");
        _inList = false;
    }

    void Block(string element, string words)
    {
        End();
        output.WriteLine($"<{element}>{HtmlBrief.Text(words)}</{element}>");
    }

    void Listed(string words, string? quote, string? where)
    {
        if (!_inList)
            output.WriteLine("<ul>");
        _inList = true;
        var said = quote is null ? "" : $" <q>{HtmlBrief.Text(quote)}</q>";
        var number = where is null ? 0 : _notes.NumberOf(quote, where);
        var note = number == 0 ? "" : $"<sup><a href=\"#n{number}\">[{number}]</a></sup>";
        output.WriteLine($"<li>{HtmlBrief.Text(words)}{said}{note}</li>");
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
