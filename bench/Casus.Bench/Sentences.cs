using System.Runtime.InteropServices;
using Casus.Language;
using Casus.Language.Models;

namespace Casus.Bench;

/// <summary>The words and sentences of all documents, cut as the pipeline cuts them, for the steps behind.</summary>
sealed class Sentences
{
    readonly List<(string Text, TextSpan[] Words)> _sentences = [];

    public Sentences(IReadOnlyList<string> documents, LanguageModel model)
    {
        var tokens = new List<TextSpan>();
        foreach (var line in documents.SelectMany(text => text.Split('\n')))
        {
            tokens.Clear();
            model.Tokens.Cut(line, tokens);
            var first = 0;
            for (var i = 0; i < tokens.Count; i++)
                if (model.Tokens.Ends(line, tokens, first, i))
                {
                    _sentences.Add((line, [.. CollectionsMarshal.AsSpan(tokens)[first..(i + 1)]]));
                    first = i + 1;
                }
        }
    }

    /// <summary>Batches as large as the tier's reader wants them, each word looked up.</summary>
    public List<WordBatch> Batches(LanguageModel model)
    {
        var (reader, batches, types) = (model.Reader(), new List<WordBatch>(), new Dictionary<string, WordType>());
        foreach (var (text, words) in _sentences)
        {
            if (batches.Count == 0 || batches[^1].Count >= reader.Enough)
                batches.Add(new());
            foreach (var word in words)
                batches[^1].Add(word, TypeOf(word.In(text)));
            batches[^1].EndSentence();
        }
        return batches;

        WordType TypeOf(string form)
        {
            if (types.TryGetValue(form, out var type))
                return type;
            var keys = new WordKeys(form, model.Words);
            return types[form] = new(form, keys, reader.Vector(form, keys));
        }
    }
}
