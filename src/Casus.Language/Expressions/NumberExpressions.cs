using System.Collections.Immutable;

namespace Casus.Language.Expressions;

/// <summary>Numbers in running text: words and digits to intervals with their bound, told apart from ages, dates, measures and labels.</summary>
public static class NumberExpressions
{
    /// <summary>All numbers in the order of the text, not overlapping; never throws.</summary>
    public static ImmutableArray<NumberMention> Find(string text, NumberWords words)
    {
        var tokens = NumberToken.Split(text);
        var found = new List<NumberPhrase>();
        var at = 0;
        while (at < tokens.Length)
        {
            var before = found.Count;
            var next = NumberPhraseReader.Read(tokens, at, words, found);
            at = found.Count > before ? Math.Max(next, at + 1) : at + 1;
        }
        var classifier = new NumberClassifier(tokens, words);
        var mentions = ImmutableArray.CreateBuilder<NumberMention>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var use = classifier.UseOf(found[i], i > 0 ? found[i - 1] : null);
            found[i] = found[i] with { Use = use };
        }
        classifier.ShareBackwards(found);
        foreach (var phrase in found)
            mentions.Add(
                new(
                    Cover(tokens, phrase.First, phrase.Next),
                    Cover(tokens, phrase.CoreFirst, phrase.CoreNext),
                    phrase.Quantity,
                    phrase.Use,
                    phrase.Role
                )
            );
        return mentions.ToImmutable();
    }

    static TextSpan Cover(ImmutableArray<NumberToken> tokens, int first, int next) =>
        tokens[first].Span.Union(tokens[next - 1].Span);
}
