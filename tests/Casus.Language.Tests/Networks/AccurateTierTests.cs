using System.Collections.Immutable;
using Casus.Language.Knowledge;
using Casus.Language.Models;
using Casus.Language.Networks;
using Casus.Language.Trees;
using Casus.Tests;

namespace Casus.Language.Tests.Networks;

/// <summary>The whole pipeline over a network of chance: what it finds means nothing, but must be whole and always the same.</summary>
public class AccurateTierTests
{
    const string Text = """
        Gen. Ana Belik said her troops had left Port Sund at 6:30 a.m. on Tuesday. “We won't be back,” she said.
        Talks
        The two envoys, who had met twice in Sarvan, shook hands; nobody smiled. Both (and their aides) flew home.
        """;

    static readonly byte[] Front = Checkout.Knowledge.Bytes(LanguageModel.File).ToArray();

    static readonly byte[] Bytes = RandomNetwork.Bytes(
        2,
        [.. "the said troops envoys and .".Split(' ').Select(w => FeatureHash.Folded(w))]
    );

    static readonly LanguageModel Model = Of(ArithmeticWidths.Widest);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \n")]
    [InlineData("\u0000\u0001 \uD800 x\uDC00y \uFEFF")]
    [InlineData("((((((((((\"\"\"\"''''’’’’....!!!!????")]
    [InlineData("وقال الوزير إن الجيش انسحب من المدينة.")]
    [InlineData(Text)]
    public void Any_text_gives_whole_trees_over_its_own_characters(string text) =>
        LanguagePipelineTests.AssertSound(text, LanguagePipeline.Parse(text, Model));

    [Fact]
    public void Every_width_reads_the_same()
    {
        var text = string.Concat(Enumerable.Repeat(Text + "\n", 12));
        var plain = Written(LanguagePipeline.Parse(text, Of(Arithmetic.Plain)));
        Assert.All(
            ArithmeticWidths.Supported,
            width => Assert.Equal(plain, Written(LanguagePipeline.Parse(text, Of(width))))
        );
    }

    [Fact]
    public void A_sentence_is_read_alike_alone_and_among_others()
    {
        var together = LanguagePipeline.Parse(string.Concat(Enumerable.Repeat(Text + "\n", 40)), Model);
        foreach (var sentence in together.Sentences)
        {
            var given = new ParsedText(together.Text, [sentence], []);
            var alone = LanguagePipeline.ParseWords(given, Model).Sentences.Single();
            Assert.Equal(sentence.Words, alone.Words);
        }
    }

    [Fact]
    public void Parsing_in_parallel_gives_the_same_as_parsing_once()
    {
        var once = Written(LanguagePipeline.Parse(Text, Model));
        var many = Enumerable.Range(0, 16).AsParallel().Select(_ => Written(LanguagePipeline.Parse(Text, Model)));
        Assert.All(many, other => Assert.Equal(once, other));
    }

    [Theory]
    [InlineData(399)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(2001)]
    public void Sentences_given_may_be_of_any_length(int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(i => $"w{i % 37}"));
        Word[] given = [.. Spans(text).Select(span => new Word(span, span.In(text), "", "", "", "", -1, "root"))];
        var sentence = new ParsedSentence(new(0, text.Length), [.. given]);
        var parsed = LanguagePipeline.ParseWords(new(text, [sentence, sentence], []), Model);
        Assert.All(
            parsed.Sentences,
            read =>
            {
                Assert.Equal(words, read.Words.Length);
                Assert.Equal(words, read.Subtree(read.Root).Length);
                Assert.Equal(["root"], read.Words.Where(w => w.Head < 0).Select(w => w.Relation));
                Assert.Single(read.Words, w => w.Relation == "root");
            }
        );
        Assert.Equal(parsed.Sentences[0].Words, parsed.Sentences[1].Words);
    }

    [Fact]
    public void Tags_are_the_networks_and_lemmas_and_features_the_fronts()
    {
        var words = LanguagePipeline.Parse(Text, Model).Sentences.SelectMany(s => s.Words).ToList();
        Assert.Subset(
            new HashSet<string>(["NN", "VBD", "NNP", ".", "IN", "JJ"]),
            words.Select(w => w.Xpos).ToHashSet()
        );
        Assert.InRange(words.Select(w => w.Xpos).Distinct().Count(), 2, 6);
        var names = words.Where(w => w.Xpos == "NNP").ToList();
        Assert.Contains(names, w => w.Form == "Belik");
        Assert.All(names, w => Assert.StartsWith("Number=", w.Features, StringComparison.Ordinal));
        Assert.Contains(names, w => w is { Form: "Belik", Lemma: "Belik" });
    }

    [Fact]
    public void The_tier_says_which_files_are_loaded()
    {
        var files = new KnowledgeFiles(
            ImmutableSortedDictionary
                .Create<string, ImmutableArray<byte>>(StringComparer.Ordinal)
                .Add(LanguageModel.File, [.. Front])
                .Add(LanguageModel.AccurateFile, [.. Bytes])
        );
        var fast = LanguageModel.Load(files);
        var accurate = LanguageModel.Load(files, Tier.Accurate);
        Assert.Equal((Tier.Fast, Tier.Accurate), (fast.Tier, accurate.Tier));
        Assert.StartsWith(fast.Version + "+random-", accurate.Version, StringComparison.Ordinal);
        Assert.Equal(Written(LanguagePipeline.Parse(Text, Model)), Written(LanguagePipeline.Parse(Text, accurate)));
    }

    static LanguageModel Of(Arithmetic arithmetic) => LanguageModel.Read(Front, Network.Read(Bytes, arithmetic));

    static string Written(ParsedText parsed) => Conllu.Write(parsed) + string.Join('\n', parsed.Names);

    static IEnumerable<TextSpan> Spans(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var end = text.IndexOf(' ', at) is var space and >= 0 ? space : text.Length;
            yield return TextSpan.FromBounds(at, end);
            at = end + 1;
        }
    }
}
