using Casus.Language.Models;
using Casus.Language.Networks;

namespace Casus.Language.Tests.Networks;

public class WordVectorTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("It")]
    [InlineData("Tovia’s")]
    [InlineData("6,500")]
    [InlineData("antidisestablishmentarianisticallyspoken1")]
    [InlineData("a-word-of-more-than-forty-letters-is-cut-in-its-very-middle")]
    public void Pieces_are_the_ends_and_inner_runs_of_the_folded_word(string word)
    {
        var rows = new int[WordPieces.Most];
        var count = WordPieces.Rows(word, 4096, rows);
        Assert.Equal(Expected(word).Select(p => Row(p.Piece, p.Kind, 4096)), rows[..count]);
    }

    [Fact]
    public void Known_words_have_their_own_vectors_and_others_share_one()
    {
        var known = FeatureHash.Folded("sarvan");
        var words = new WordVectors(new NetworkFile(RandomNetwork.Bytes(1, known, known + 7, known - 9)));
        float[] Of(string form) => words.Of<PlainLanes>(form, new WordKeys(form, WordList.Empty));
        Assert.Equal(words.Width, Of("Sarvan").Length);
        Assert.Equal(Of("Sarvan")[..64], Of("sarvan")[..64]);
        Assert.NotEqual(Of("Sarvan")[64..], Of("sarvan")[64..]);
        Assert.NotEqual(Of("Sarvan")[..16], Of("Belik")[..16]);
        Assert.Equal(Of("Tovia")[..32], Of("Belik")[..32]);
    }

    static IEnumerable<(string Piece, uint Kind)> Expected(string word)
    {
        var folded = new string([.. word.Select(FeatureHash.Fold)]);
        if (folded.Length > 40)
            folded = folded[..20] + folded[^20..];
        var b = "<" + folded + ">";
        for (var n = 2; n <= 6 && n <= b.Length; n++)
            yield return (b[..n], 1);
        for (var n = 2; n <= 6 && n <= b.Length; n++)
            yield return (b[^n..], 2);
        foreach (var n in (int[])[3, 4])
            for (var i = 0; i + n <= b.Length; i++)
                yield return (b[i..(i + n)], (uint)n);
    }

    static int Row(string piece, uint kind, uint table)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var c in piece)
                hash = (hash ^ c) * 16777619u;
            hash ^= kind * 0x9E3779B1u;
            hash ^= hash >> 15;
            hash *= 0x85EBCA6Bu;
            hash ^= hash >> 13;
            return (int)(hash % table);
        }
    }
}
