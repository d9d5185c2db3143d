using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Tests;

/// <summary>What holds for the trees and names of every sample.</summary>
public class LanguageLaws
{
    public static TheoryData<string> Names => Samples.Names;

    [Theory, MemberData(nameof(Names))]
    public void Words_stand_in_their_sentence_in_order_and_are_its_letters(string name)
    {
        var parsed = Samples.Named(name).Parsed;
        Assert.Equal(Samples.Named(name).Text, parsed.Text);
        foreach (var sentence in parsed.Sentences)
        {
            Assert.DoesNotContain('\n', sentence.Span.In(parsed.Text));
            Assert.All(sentence.Words, w => Assert.True(sentence.Span.Contains(w.Span)));
            Assert.All(sentence.Words, w => Assert.Equal(w.Span.In(parsed.Text), w.Form));
            Assert.True(InOrder(sentence.Words.Select(w => w.Span)));
        }
        Assert.True(InOrder(parsed.Sentences.Select(s => s.Span)));
    }

    [Theory, MemberData(nameof(Names))]
    public void Nothing_but_blanks_stands_between_words(string name)
    {
        var parsed = Samples.Named(name).Parsed;
        var covered = new bool[parsed.Text.Length];
        foreach (var word in parsed.Sentences.SelectMany(s => s.Words))
            covered.AsSpan(word.Span.Start, word.Span.Length).Fill(true);
        Assert.DoesNotContain(parsed.Text.Where((c, i) => !covered[i]), c => char.IsLetterOrDigit(c));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_tree_has_one_root_and_no_cycle(string name)
    {
        foreach (var sentence in Samples.Named(name).Parsed.Sentences.Where(s => s.Words.Length > 0))
        {
            Assert.Single(sentence.Words, w => w.Head < 0);
            Assert.Equal(sentence.Words.Length, sentence.Subtree(sentence.Root).Length);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Names_are_words_of_their_sentence(string name)
    {
        var parsed = Samples.Named(name).Parsed;
        foreach (var mention in parsed.Names)
        {
            var words = parsed.Sentences[mention.Sentence].Words;
            Assert.Equal(words[mention.FirstWord].Span.Union(words[mention.LastWord].Span), mention.Span);
        }
    }

    static bool InOrder(IEnumerable<TextSpan> spans) =>
        spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
}
