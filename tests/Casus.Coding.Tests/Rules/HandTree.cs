using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Tests.Rules;

/// <summary>A sentence written as a tree by hand: one word a line, "form lemma UPOS XPOS head relation", heads counted from 1.</summary>
static class HandTree
{
    public static (string Text, ParsedSentence Sentence) Read(string lines)
    {
        var text = "";
        var words = ImmutableArray.CreateBuilder<Word>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (text.Length > 0)
                text += " ";
            words.Add(
                new Word(
                    new TextSpan(text.Length, cells[0].Length),
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    "",
                    int.Parse(cells[4], System.Globalization.CultureInfo.InvariantCulture) - 1,
                    cells[5]
                )
            );
            text += cells[0];
        }
        return (text, new ParsedSentence(new TextSpan(0, text.Length), words.ToImmutable()));
    }
}
