using System.Globalization;
using Casus.Language.Models;
using Casus.Language.Networks;
using Casus.Tests;

namespace Casus.Language.Tests.Networks;

/// <summary>Words must be seen as they were when the weights were trained: <c>train/words.py</c> wrote the table that is read here.</summary>
public class TrainedWordTests
{
    static readonly WordList Words = LanguageModel.Load(Checkout.Knowledge).Words;

    public static TheoryData<string> Rows =>
        [.. File.ReadLines(Checkout.Path("tests", "Casus.Language.Tests", "Networks", "words-as-trained.tsv")).Skip(1)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_word_is_seen_as_in_training(string row)
    {
        var cells = row.Split('\t');
        var form = cells[0];
        var keys = new WordKeys(form, Words);
        var pieces = new int[WordPieces.Most];
        var count = WordPieces.Rows(form, 32768, pieces);
        uint[] seen = [keys.Lower, keys.Shape % 256, keys.Class, keys.Mark];
        Assert.Equal(cells[1..5], seen.Select(n => n.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(cells[5], string.Join(' ', pieces[..count]));
    }
}
