using System.Collections.Immutable;
using Casus.Language.Models.Training;
using Casus.Language.Trees;

namespace Casus.Measure;

/// <summary>Trains the language model from open treebanks and writes it below <c>data/en/models</c>.</summary>
static class TrainCommand
{
    const int Seed = 20260101;

    /// <summary>Takes <c>--data DIR</c> (the folder that holds <c>ud-ewt</c> and its neighbours) and <c>--out FILE</c>.</summary>
    public static int Run(string[] arguments)
    {
        var (data, output) = ("", "data/en/models/language.casus");
        for (var i = 0; i + 1 < arguments.Length; i += 2)
            switch (arguments[i])
            {
                case "--data":
                    data = arguments[i + 1];
                    break;
                case "--out":
                    output = arguments[i + 1];
                    break;
            }
        if (!Directory.Exists(data))
        {
            Console.Error.WriteLine(
                "train: --data DIR must name the folder with ud-ewt, ud-gum-open and the name sets."
            );
            return 2;
        }
        string Read(string path) => File.ReadAllText(Path.Combine(data, path));
        var trees = new[] { "ud-ewt/en_ewt-ud-train.conllu", "ud-gum-open/en_gumopen-ud-train.conllu" }
            .Select(path => Conllu.Read(Read(path)))
            .ToImmutableArray();
        var names = new[] { "uner-ewt/train", "gum-ner/train", "wnut17/train", "wnut17/dev" }
            .Concat(new[] { "btc/a", "btc/b", "btc/e", "btc/g", "btc/h" })
            .SelectMany(path => NamedSentences(Read(path + ".iob")))
            .ToImmutableArray();
        var classes = Rows("data/en/language/words.tsv");
        var marks = Rows("data/en/language/proper.tsv");
        var bytes = LanguageTrainer.Train(new("casus-en", trees, names, classes, marks, Seed), Console.WriteLine);
        File.WriteAllBytes(output, bytes);
        Console.WriteLine($"{bytes.Length:N0} bytes written");
        return 0;
    }

    /// <summary>The two columns of a word list below a comment and a header line.</summary>
    static ImmutableArray<(string, string)> Rows(string path) =>
        [
            .. File.ReadLines(path)
                .Where(line => !line.StartsWith('#'))
                .Skip(1)
                .Select(line => line.Split('\t'))
                .Select(cells => (cells[0], cells[1])),
        ];

    /// <summary>Reads lines of number, word and IOB label; a line without them ends a sentence.</summary>
    static IEnumerable<NamedSentence> NamedSentences(string iob)
    {
        var words = new List<string>();
        var labels = new List<string>();
        foreach (var line in iob.Split('\n').Append(""))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            var cells = line.TrimEnd('\r').Split('\t');
            if (cells.Length >= 3 && cells[1].Length > 0)
            {
                words.Add(cells[1]);
                labels.Add(cells[2]);
            }
            else if (words.Count > 0)
            {
                yield return new([.. words], [.. labels]);
                words.Clear();
                labels.Clear();
            }
        }
    }
}
