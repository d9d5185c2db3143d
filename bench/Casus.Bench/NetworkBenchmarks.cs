using BenchmarkDotNet.Attributes;
using Casus.Feeds;
using Casus.Language;
using Casus.Language.Models;
using Casus.Language.Networks;

namespace Casus.Bench;

/// <summary>
/// The accurate tier's steps beside the whole text in both tiers, one thread, warm; every time is that of one word.
/// Products and recurrence are those of one direction of the last layer, of which there are six in all.
/// </summary>
public class NetworkBenchmarks
{
    const int Words = 512;
    const int TextWords = 4096;

    string _text = "";
    LanguageModel _fast = null!;
    LanguageModel _accurate = null!;
    NetworkSteps _steps = null!;
    WordBatch _batch = null!;
    BatchReader _reader = null!;

    [GlobalSetup]
    public void Read()
    {
        var root = StageBenchmarks.Root();
        var files = KnowledgeFolder.Load([Path.Combine(root, "data")]);
        _fast = LanguageModel.Load(files);
        _accurate = LanguageModel.Load(files, Tier.Accurate);
        var samples = Directory.EnumerateFiles(Path.Combine(root, "samples"), "*.txt").Order(StringComparer.Ordinal);
        var all = LanguagePipeline.Parse(string.Join('\n', samples.Select(File.ReadAllText)), _fast);
        var sentences = Enumerable.Repeat(all.Sentences, 8).SelectMany(s => s).ToList();
        var spaced = sentences.SelectMany(s => s.Words.Select((w, i) => (i == 0 ? '\n' : ' ') + w.Form));
        _text = string.Concat(spaced.Take(TextWords));
        var network = Network.Read(files.Bytes(LanguageModel.AccurateFile), ArithmeticWidths.Widest);
        _reader = network.Reader();
        _batch = Batch(sentences.Select(s => s.Words.Select(w => w.Form)));
        _steps = NetworkSteps.Of(network, _batch);
    }

    [Benchmark(OperationsPerInvoke = TextWords)]
    public int WholeFast() => LanguagePipeline.Parse(_text, _fast).Sentences.Length;

    [Benchmark(Baseline = true, OperationsPerInvoke = TextWords)]
    public int WholeAccurate() => LanguagePipeline.Parse(_text, _accurate).Sentences.Length;

    [Benchmark(OperationsPerInvoke = Words)]
    public int WholeNetwork()
    {
        _reader.Read(_batch);
        return _batch.Tags[0];
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public float WordVectors() => _steps.WordVectors();

    [Benchmark(OperationsPerInvoke = Words)]
    public float InputProducts() => _steps.InputProducts();

    [Benchmark(OperationsPerInvoke = Words)]
    public float Recurrence() => _steps.Recurrence();

    [Benchmark(OperationsPerInvoke = Words)]
    public float Tags() => _steps.Tags();

    [Benchmark(OperationsPerInvoke = Words)]
    public float Names() => _steps.Names();

    [Benchmark(OperationsPerInvoke = Words)]
    public long Trees() => _steps.Trees();

    [Benchmark(OperationsPerInvoke = Words)]
    public float Relations() => _steps.Relations();

    WordBatch Batch(IEnumerable<IEnumerable<string>> sentences)
    {
        var batch = new WordBatch();
        var types = new Dictionary<string, WordType>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            foreach (var form in sentence.Take(Words - batch.Count))
            {
                var keys = new WordKeys(form, _accurate.Words);
                if (!types.TryGetValue(form, out var type))
                    types[form] = type = new(form, keys, _reader.Vector(form, keys));
                batch.Add(default, type);
            }
            batch.EndSentence();
            if (batch.Count == Words)
                break;
        }
        return batch;
    }
}
