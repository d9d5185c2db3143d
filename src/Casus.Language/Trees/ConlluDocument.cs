using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Casus.Language.Trees;

/// <summary>A CoNLL-U text as given: its sentences, tokens, ranges and comments stay while its words are read anew.</summary>
public sealed class ConlluDocument
{
    readonly ImmutableArray<ConlluSentence> _sentences;

    internal ConlluDocument(ParsedText given, ImmutableArray<ConlluSentence> sentences) =>
        (Given, _sentences) = (given, sentences);

    /// <summary>The sentences with the trees that they came with, over a text rebuilt from forms and <c>SpaceAfter</c>.</summary>
    public ParsedText Given { get; }

    /// <summary>Null, with all that is wrong line by line, when the text is not CoNLL-U. A column that holds <c>_</c> is no fault.</summary>
    public static ConlluDocument? Read(string conllu, out ImmutableArray<ConlluFault> faults)
    {
        var reader = new ConlluReader();
        var document = reader.Read(conllu);
        faults = reader.Faults;
        return faults.IsEmpty ? document : null;
    }

    /// <summary>
    /// Writes the document with the lemmas, tags, features, trees and names (MISC, <c>NE=</c>) of <paramref name="parsed"/>, which must have its words.
    /// Enhanced dependencies belong to the trees that were given: they are not written, and empty nodes go with them.
    /// </summary>
    public string Write(ParsedText parsed)
    {
        if (!Given.Sentences.Select(s => s.Words.Length).SequenceEqual(parsed.Sentences.Select(s => s.Words.Length)))
            throw new ArgumentException("These are not the words of the document.", nameof(parsed));
        var output = new StringBuilder();
        var ids = _sentences.SelectMany(s => s.Comments).Where(IsId).ToHashSet(StringComparer.Ordinal);
        var names = NameColumn.Of(parsed);
        for (var i = 0; i < _sentences.Length; i++)
        {
            foreach (var comment in _sentences[i].Comments)
                output.Append(comment).Append('\n');
            if (!_sentences[i].Comments.Any(IsId))
                output.Append(FreeId(ids, i + 1)).Append('\n');
            if (!_sentences[i].Comments.Any(comment => comment.StartsWith("# text =", StringComparison.Ordinal)))
                output.Append("# text = ").Append(Given.Sentences[i].Span.In(Given.Text)).Append('\n');
            foreach (var row in _sentences[i].Rows)
                if (row.Word < 0)
                    Write(output, row, "_\t_\t_\t_\t_\t_", row.Misc);
                else
                    Write(
                        output,
                        row,
                        Conllu.Columns(parsed.Sentences[i].Words[row.Word]),
                        NameColumn.With(row.Misc, names[i][row.Word])
                    );
            output.Append('\n');
        }
        return output.ToString();
    }

    static void Write(StringBuilder output, ConlluRow row, string columns, string misc) =>
        output.Append($"{row.Id}\t{row.Form}\t{columns}\t_\t{misc}\n");

    static bool IsId(string comment) => comment.StartsWith("# sent_id", StringComparison.Ordinal);

    static string FreeId(HashSet<string> ids, int number)
    {
        var id = "# sent_id = " + number.ToString(CultureInfo.InvariantCulture);
        while (!ids.Add(id))
            id += "'";
        return id;
    }
}
