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
    public static ParsedText Read(string conllu) =>
        ConlluDocument.Read(conllu, out var faults)?.Given ?? throw new FormatException($"CoNLL-U, {faults[0]}.");

    /// <summary>
    /// Writes every sentence with its text; words that share one written token get its range line, and names stand in MISC as
    /// <c>NE=B-PER</c>, <c>NE=I-PER</c> and so on.
    /// </summary>
    public static string Write(ParsedText parsed)
    {
        var output = new StringBuilder();
        var names = NameColumn.Of(parsed);
        for (var i = 0; i < parsed.Sentences.Length; i++)
        {
            var tokens = Tokens(parsed, i);
            output.Append("# sent_id = ").Append((i + 1).ToString(CultureInfo.InvariantCulture)).Append('\n');
            output.Append("# text = ");
            for (var t = 0; t < tokens.Count; t++)
                output.Append(tokens[t].Form).Append(tokens[t].SpaceAfter && t + 1 < tokens.Count ? " " : "");
            output.Append('\n');
            foreach (var token in tokens)
                WriteToken(output, token, parsed.Sentences[i].Words, names[i]);
            output.Append('\n');
        }
        return output.ToString();
    }

    /// <summary>What is written of a sentence: a word, or the words that share one written form ("don't"), each from its first to its last character.</summary>
    public static ImmutableArray<TextSpan> Written(ParsedText parsed, int sentence)
    {
        var words = parsed.Sentences[sentence].Words;
        return [.. Tokens(parsed, sentence).Select(t => words[t.First].Span.Union(words[t.Last].Span))];
    }

    /// <summary>Lemma to relation, as they stand between form and enhanced dependencies.</summary>
    internal static string Columns(Word word) =>
        $"{Or(word.Lemma)}\t{Or(word.Upos)}\t{Or(word.Xpos)}\t{Or(word.Features)}\t{word.Head + 1}\t{Or(word.Relation)}";

    static void WriteToken(StringBuilder output, Token token, ImmutableArray<Word> words, string?[] names)
    {
        var space = token.SpaceAfter ? "_" : "SpaceAfter=No";
        if (token.Last > token.First)
            output.Append($"{token.First + 1}-{token.Last + 1}\t{token.Form}\t_\t_\t_\t_\t_\t_\t_\t{space}\n");
        for (var i = token.First; i <= token.Last; i++)
        {
            var misc = NameColumn.With(token.Last > token.First ? "_" : space, names[i]);
            output.Append($"{i + 1}\t{Cell(words[i].Form)}\t{Columns(words[i])}\t_\t{misc}\n");
        }
    }

    static List<Token> Tokens(ParsedText parsed, int sentence)
    {
        var (text, words) = (parsed.Text, parsed.Sentences[sentence].Words);
        var tokens = new List<Token>();
        for (var i = 0; i < words.Length; )
        {
            var first = i++;
            while (i < words.Length && IsJoined(text, words[i - 1], words[i]))
                i++;
            var next =
                i < words.Length ? words[i].Span.Start
                : sentence + 1 < parsed.Sentences.Length ? parsed.Sentences[sentence + 1].Span.Start
                : text.Length;
            var end = words[i - 1].Span.End;
            var form = first + 1 == i ? words[first].Form : TextSpan.FromBounds(words[first].Span.Start, end).In(text);
            tokens.Add(new(first, i - 1, Cell(form), end == text.Length || HasBlank(text.AsSpan()[end..next])));
        }
        return tokens;
    }

    /// <summary>A contraction: letters on one side of the seam, letters, an apostrophe with letters or a particle's own on the other, and no space.</summary>
    static bool IsJoined(string text, Word left, Word right)
    {
        if (left.Span.End != right.Span.Start || !char.IsLetter(text[left.Span.End - 1]))
            return false;
        var next = right.Span.Of(text);
        return char.IsLetter(next[0])
            || (next[0] is '\'' or '’' && (next.Length > 1 ? char.IsLetter(next[1]) : right.Upos == "PART"));
    }

    static bool HasBlank(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
            if (char.IsWhiteSpace(c))
                return true;
        return false;
    }

    static string Or(string value) => value.Length == 0 ? "_" : Cell(value);

    /// <summary>What would end a cell or a line stands as the mark of a character that cannot be shown.</summary>
    static string Cell(string value) =>
        value.Any(IsBreak) ? string.Concat(value.Select(c => IsBreak(c) ? '\uFFFD' : c)) : value;

    static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    /// <summary>A written token: one word, or several in a range.</summary>
    readonly record struct Token(int First, int Last, string Form, bool SpaceAfter);
}
