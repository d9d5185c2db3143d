using Casus.Measure.Treebanks;

namespace Casus.Measure.Tests.Treebanks;

public class TreebankTests
{
    // Two documents; a contraction, an empty node, a word without a blank after it, a paragraph.
    static readonly string[] Lines =
    [
        "# newdoc id = one",
        "# text = Guards didn't fire.",
        Row("1", "Guards", "guard", "NOUN", "4", "nsubj"),
        Row("2-3", "didn't", "_", "_", "_", "_"),
        Row("2", "did", "do", "AUX", "4", "aux"),
        Row("3", "n't", "not", "PART", "4", "advmod"),
        Row("3.1", "ghost", "ghost", "VERB", "_", "_"),
        Row("4", "fire", "fire", "VERB", "0", "root", "SpaceAfter=No"),
        Row("5", ".", ".", "PUNCT", "4", "punct"),
        "",
        "# newpar",
        Row("1", "Silence", "silence", "NOUN", "0", "root"),
        "",
        "# newdoc id = two",
        Row("1", "Rain", "rain", "NOUN", "0", "root:x"),
        "",
    ];

    public static string Row(
        string id,
        string form,
        string lemma,
        string upos,
        string head,
        string relation,
        string misc = "_"
    ) => string.Join('\t', id, form, lemma, upos, "_", "_", head, relation, "_", misc);

    [Fact]
    public void Read_rebuilds_the_text_of_each_document() =>
        Assert.Equal(["Guards didn't fire.\nSilence ", "Rain "], Treebank.Read(Lines).Select(t => t.Text));

    [Fact]
    public void Read_gives_every_word_its_own_letters()
    {
        var text = Treebank.Read(Lines)[0];
        var words = text.Sentences.SelectMany(s => s.Words).ToList();
        Assert.Equal(["Guards", "did", "n't", "fire", ".", "Silence"], words.Select(w => w.Span.In(text.Text)));
        Assert.Equal([3, 3, 3, -1, 3, -1], words.Select(w => w.Head));
        Assert.Equal("root", Treebank.Read(Lines)[1].Sentences[0].Words[0].Relation);
    }

    [Fact]
    public void Read_names_the_line_that_is_no_word_line()
    {
        var error = Assert.Throws<FormatException>(() => Treebank.Read(["# text = x", "1\tx"]));
        Assert.Contains("line 2", error.Message);
    }
}
