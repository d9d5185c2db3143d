using Casus.Language.Models;
using Casus.Language.Names;
using Casus.Language.Trees;
using Casus.Tests;

namespace Casus.Language.Tests.Trees;

public class ConlluTests
{
    static readonly LanguageModel Model = LanguageModel.Load(Checkout.Knowledge);

    const string Sample = """
        # newpar
        # text = They don't go.
        1	They	they	PRON	PRP	Number=Plur	4	nsubj	_	_
        2-3	don't	_	_	_	_	_	_	_	_
        2	do	do	AUX	VBP	_	4	aux	_	_
        3	n't	not	PART	RB	_	4	advmod	_	_
        4	go	go	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	4	punct	_	_

        """;

    [Fact]
    public void Read_rebuilds_the_text_and_gives_each_word_of_a_contraction_its_part()
    {
        var sentence = Conllu.Read(Sample).Sentences.Single();
        Assert.Equal("They don't go.", sentence.Span.In(Conllu.Read(Sample).Text));
        Assert.Equal(new TextSpan(7, 3), sentence.Words[2].Span);
        Assert.Equal(3, sentence.Words[0].Head);
        Assert.Equal(3, sentence.Root);
    }

    [Fact]
    public void Write_gives_what_Read_took()
    {
        var written = Conllu.Write(Conllu.Read(Sample));
        Assert.Contains("2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n", written, StringComparison.Ordinal);
        Assert.Contains(
            "4\tgo\tgo\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No\n",
            written,
            StringComparison.Ordinal
        );
        Assert.Equal(written, Conllu.Write(Conllu.Read(written)));
    }

    [Fact]
    public void Read_names_the_line_that_is_not_a_word()
    {
        var wrong = Assert.Throws<FormatException>(() => Conllu.Read("1\tone\n"));
        Assert.Contains("line 1", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("They don't go. Tovia's envoys can't wait,he said.", "can't")]
    [InlineData("Two  blanks\tand a tab.\n\nA line of its own", "tab")]
    [InlineData("One\u2028two\u0085three \u0001four\u0000five \uFEFFsix\u200Bseven", "One")]
    [InlineData("((((\"\"''’’....!!!!????\r\nCRLF\rCR", "CRLF")]
    [InlineData("\uD800 lone \uDC00 halves 😀 whole", "😀")]
    [InlineData("وقال الوزير إن الجيش انسحب من المدينة.", "الجيش")]
    public void What_is_written_of_any_text_is_read_by_other_tools(string text, string token)
    {
        var tokens = ConlluCheck.Tokens(Conllu.Write(LanguagePipeline.Parse(text, Model)));
        Assert.Contains(token, tokens.SelectMany(t => t));
    }

    [Fact]
    public void A_contraction_is_one_written_token_of_several_words()
    {
        var written = Conllu.Write(LanguagePipeline.Parse("We don't know.", Model));
        Assert.Equal(["We", "don't", "know", "."], ConlluCheck.Tokens(written).Single());
        Assert.Contains("2-3\tdon't\t", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_stand_in_MISC_in_place_of_those_that_were_there()
    {
        const string Given = """
            1	Ann	_	_	_	_	_	_	_	NE=B-LOC|SpaceAfter=No
            2	Lee	_	_	_	_	_	_	_	Gloss=field
            3	slept	_	_	_	_	_	_	_	NE=B-ORG


            """;
        var document = ConlluDocument.Read(Given.ReplaceLineEndings("\n"), out _)!;
        var given = document.Given;
        var named = given with
        {
            Names = [new(given.Sentences[0].Span, NameKind.Person, Sentence: 0, FirstWord: 0, LastWord: 1)],
        };
        var cells = document.Write(named).Split('\n').Where(l => l.Contains('\t')).Select(l => l.Split('\t')[9]);
        Assert.Equal(["NE=B-PER|SpaceAfter=No", "Gloss=field|NE=I-PER", "_"], cells);
        Assert.Contains("\t_\tNE=B-PER\n", Conllu.Write(named), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_joins_a_contraction_and_a_possessive()
    {
        var parsed = LanguagePipeline.Parse("The guards' post isn't 'shut'.", Model);
        Assert.Equal(
            ["The", "guards'", "post", "isn't", "'", "shut", "'", "."],
            Conllu.Written(parsed, 0).Select(t => t.In(parsed.Text))
        );
    }
}
