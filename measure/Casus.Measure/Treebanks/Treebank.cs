using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casus.Language;

namespace Casus.Measure.Treebanks;

/// <summary>A document of a treebank: its plain text rebuilt from forms and <c>SpaceAfter</c>, and its sentences over that text.</summary>
public sealed record GoldText(string Text, ImmutableArray<ScoredSentence> Sentences);

/// <summary>Reads CoNLL-U (universaldependencies.org/format.html). Empty nodes are passed over; words of a contraction share its letters.</summary>
public static class Treebank
{
    /// <summary>One text per <c># newdoc</c>; paragraphs stand on lines of their own. Throws <see cref="FormatException"/> naming the line.</summary>
    public static ImmutableArray<GoldText> Read(IEnumerable<string> lines)
    {
        var texts = ImmutableArray.CreateBuilder<GoldText>();
        var open = new OpenText();
        var rows = new List<string[]>();
        var number = 0;
        foreach (var line in lines.Append(""))
        {
            number++;
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                open.CloseInto(texts);
                open = new OpenText();
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
                open.BreakLine();
            else if (line.Length == 0 && rows.Count > 0)
            {
                open.Add(rows);
                rows.Clear();
            }
            else if (line.Length > 0 && line[0] != '#')
                rows.Add(line.Split('\t') is { Length: 10 } row ? row : throw Wrong(number));
        }
        open.CloseInto(texts);
        return texts.ToImmutable();
    }

    static FormatException Wrong(int line) => new($"line {line}: a word line has ten columns.");

    sealed class OpenText
    {
        readonly StringBuilder _text = new();
        readonly ImmutableArray<ScoredSentence>.Builder _sentences = ImmutableArray.CreateBuilder<ScoredSentence>();

        public void BreakLine()
        {
            if (_text.Length == 0)
                return;
            if (_text[^1] == ' ')
                _text.Length--;
            _text.Append('\n');
        }

        public void Add(List<string[]> rows)
        {
            var words = ImmutableArray.CreateBuilder<ScoredWord>();
            var tokens = ImmutableArray.CreateBuilder<TextSpan>();
            for (var i = 0; i < rows.Count; i++)
            {
                var id = rows[i][0];
                if (id.Contains('.', StringComparison.Ordinal))
                    continue;
                tokens.Add(new(_text.Length, rows[i][1].Length));
                var range = id.Split('-');
                if (range.Length == 2)
                {
                    var parts = Number(range[1]) - Number(range[0]) + 1;
                    AddParts(words, rows[i], [.. rows.Skip(i + 1).Take(parts)]);
                    i += parts;
                }
                else
                    AddParts(words, rows[i], [rows[i]]);
            }
            _sentences.Add(new(words.ToImmutable()) { Tokens = tokens.ToImmutable() });
        }

        void AddParts(ImmutableArray<ScoredWord>.Builder words, string[] token, string[][] parts)
        {
            var start = _text.Length;
            _text.Append(token[1]);
            var split = parts.Sum(p => p[1].Length) == token[1].Length;
            foreach (var part in parts)
            {
                var span = split ? new TextSpan(start, part[1].Length) : TextSpan.FromBounds(start, _text.Length);
                words.Add(new(span, part[1], part[2], part[3], Number(part[6]) - 1, part[7].Split(':', 2)[0]));
                if (split)
                    start += part[1].Length;
            }
            if (!token[9].Split('|').Contains("SpaceAfter=No"))
                _text.Append(' ');
        }

        public void CloseInto(ImmutableArray<GoldText>.Builder texts)
        {
            if (_sentences.Count > 0)
                texts.Add(new(_text.ToString(), _sentences.ToImmutable()));
        }

        static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
    }
}
