using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Casus.Feeds;
using Casus.Language;
using Casus.Language.Knowledge;
using Casus.Language.Models;
using Casus.Language.Trees;
using Casus.Measure.Pages;

namespace Casus.Bench;

/// <summary>Words a second of the language pipeline, whole and step by step, in both tiers, of coding beside them, and of a peer over the same documents in the same run.</summary>
static class WordSpeeds
{
    const int Words = 40_000;

    static readonly NodePeer Wink = new("winkNLP", "wink.cjs", "wink-nlp", "wink-eng-lite-web-model");

    /// <summary>Writes the table to standard output and to <c>words.md</c> in the folder.</summary>
    public static void Run(string root, string folder)
    {
        var documents = BenchText.Documents(Path.Combine(root, "samples"), Words);
        var files = KnowledgeFolder.Load([Path.Combine(root, "data")]);
        var rows = new List<(string What, double WordsASecond)>();
        var fast = LanguageModel.Load(files, Tier.Fast);
        var count = documents.Sum(text => LanguagePipeline.Parse(text, fast).Sentences.Sum(s => s.Words.Length));
        void Time(string what, Action work) => rows.Add((what, count / CpuClock.Best(work)));

        var front = new Sentences(documents, fast);
        Time("tokens and sentences", () => _ = new Sentences(documents, fast));
        Fast(front, fast, Time);
        var whole = count / CpuClock.Best(() => Parse(documents, fast));
        var rest = 1 / (1 / whole - rows.Sum(row => 1 / row.WordsASecond));
        rows.Add(("fast tier: the rest (lookup, lemmas, features, names settled)", rest));
        rows.Add(("fast tier, text to trees and names", whole));
        rows.Add(("coding of what the fast tier read", CodingSpeed.Of(documents, fast, files)));
        if (files.Has(LanguageModel.AccurateFile))
        {
            var accurate = LanguageModel.Load(files, Tier.Accurate);
            var batches = front.Batches(accurate);
            var reader = accurate.Reader();
            Time("accurate tier: tags, trees and names", () => batches.ForEach(reader.Read));
            Time("accurate tier, text to trees and names", () => Parse(documents, accurate));
            rows.Add(("coding of what the accurate tier read", CodingSpeed.Of(documents, accurate, files)));
        }
        var peer = Wink.Run(root, JsonSerializer.SerializeToUtf8Bytes(documents), CpuClock.Rounds, out var skipped);
        var page = Page(rows, count, documents.Count, peer is { } seconds ? count / seconds : null, skipped);
        Console.WriteLine(page);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "words.md"), page);
    }

    static void Fast(Sentences front, LanguageModel model, Action<string, Action> time)
    {
        var batches = front.Batches(model);
        var reader = (FastReader)model.Reader();
        time("fast tier: tags", () => batches.ForEach(reader.Tag));
        time("fast tier: trees", () => batches.ForEach(reader.Parse));
        time("fast tier: names", () => batches.ForEach(reader.Find));
    }

    static void Parse(IReadOnlyList<string> documents, LanguageModel model)
    {
        foreach (var text in documents)
            LanguagePipeline.Parse(text, model);
    }

    static string Page(
        List<(string What, double WordsASecond)> rows,
        int words,
        int documents,
        double? peer,
        string skipped
    )
    {
        static string Number(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
        var page = new StringBuilder("# Words a second\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"`./build.sh bench words`: {Number(documents)} documents of {Number(words)} words made of the samples, one thread, warm, words per second of processor time, best of {CpuClock.Rounds} rounds. "
        );
        page.Append($"{RuntimeInformation.OSDescription}, .NET {Environment.Version}.\n\n");
        page.Append("| | words a second | beside winkNLP |\n|---|---|---|\n");
        foreach (var (what, speed) in rows)
        {
            var ratio = peer is { } other ? (speed / other).ToString("0.00", CultureInfo.InvariantCulture) : "–";
            page.Append($"| {what} | {Number(speed)} | {ratio} |\n");
        }
        page.Append(
            peer is { } wink
                ? $"| winkNLP: tokens, sentences, tags, lemmas, entities of other kinds; no trees | {Number(wink)} | 1.00 |\n"
                : $"\nwinkNLP was skipped: {skipped}\n"
        );
        return page.ToString();
    }
}
