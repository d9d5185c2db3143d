using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Casus.Language.Trees;

/// <summary>The CoNLL-U format, read and written; enhanced dependencies and empty nodes are passed over.</summary>
public static class Conllu
{
    /// <summary>
    /// Reads sentences and rebuilds the text they stand in: a line for each paragraph, spaces as <c>SpaceAfter</c> says.
    /// Throws <see cref="FormatException"/> naming the line when a row is not CoNLL-U.
    /// </summary>
    public static ParsedText Read(string conllu) => new ConlluReader().Read(conllu);

    /// <summary>Writes every sentence with its text; words that share one written token get its range line.</summary>
    public static string Write(ParsedText parsed)
    {
        var output = new StringBuilder();
        var number = 0;
        foreach (var sentence in parsed.Sentences)
        {
            output.Append("# sent_id = ").Append((++number).ToString(CultureInfo.InvariantCulture)).Append('\n');
            output.Append("# text = ").Append(sentence.Span.In(parsed.Text).ReplaceLineEndings(" ")).Append('\n');
            WriteWords(output, parsed.Text, sentence.Words);
            output.Append('\n');
        }
        return output.ToString();
    }

    static void WriteWords(StringBuilder output, string text, ImmutableArray<Word> words)
    {
        var rangeEnd = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (i >= rangeEnd)
            {
                rangeEnd = i + 1;
                while (rangeEnd < words.Length && IsJoined(text, words[rangeEnd - 1], words[rangeEnd]))
                    rangeEnd++;
                if (rangeEnd > i + 1)
                {
                    var span = words[i].Span.Union(words[rangeEnd - 1].Span);
                    var space = SpaceAfter(text, span.End);
                    output.Append($"{i + 1}-{rangeEnd}\t{span.In(text)}\t_\t_\t_\t_\t_\t_\t_\t{space}\n");
                }
            }
            var word = words[i];
            var inRange = i + 1 < rangeEnd || (i > 0 && IsJoined(text, words[i - 1], word));
            var misc = inRange ? "_" : SpaceAfter(text, word.Span.End);
            output.Append($"{i + 1}\t{word.Form}\t{Or(word.Lemma)}\t{Or(word.Upos)}\t{Or(word.Xpos)}\t");
            output.Append($"{Or(word.Features)}\t{word.Head + 1}\t{Or(word.Relation)}\t_\t{misc}\n");
        }
    }

    /// <summary>A contraction: letters on one side of the seam, letters or an apostrophe on the other, and no space.</summary>
    static bool IsJoined(string text, Word left, Word right) =>
        left.Span.End == right.Span.Start
        && char.IsLetter(text[left.Span.End - 1])
        && (
            char.IsLetter(text[right.Span.Start])
            || (
                right.Span.Length > 1
                && text[right.Span.Start] is '\'' or '’'
                && char.IsLetter(text[right.Span.Start + 1])
            )
        );

    static string SpaceAfter(string text, int end) =>
        end < text.Length && !char.IsWhiteSpace(text[end]) ? "SpaceAfter=No" : "_";

    static string Or(string value) => value.Length == 0 ? "_" : value;
}
