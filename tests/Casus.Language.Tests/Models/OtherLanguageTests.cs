using Casus.Language.Models;
using Casus.Language.Models.Training;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Language.Tests.Models;

/// <summary>A made-up tongue: subject, object and verb in that order, "u" before every object, "ke" glued behind a word that is denied.</summary>
public class OtherLanguageTests
{
    static readonly string[] Nouns = ["tala", "miro", "zube", "hoki", "rano", "vesi"];
    static readonly string[] Names = ["Siro", "Tamu", "Reko", "Mivo"];
    static readonly string[] Verbs = ["porun", "katun", "selun", "mibun"];

    static readonly byte[] Bytes = Train();

    [Fact]
    public void A_few_sentences_teach_words_trees_and_lemmas_of_another_tongue()
    {
        var parsed = LanguagePipeline.Parse("Zube u tala mibun! Hoki u vesi katun!", LanguageModel.Read(Bytes));
        Assert.Equal(2, parsed.Sentences.Length);
        var words = parsed.Sentences[0].Words;
        Assert.Equal(["NOUN", "PART", "NOUN", "VERB", "PUNCT"], words.Select(w => w.Upos));
        Assert.Equal([3, 2, 3, -1, 3], words.Select(w => w.Head));
        Assert.Equal(["nsubj", "case", "obj", "root", "punct"], words.Select(w => w.Relation));
        Assert.Equal("mib", words[3].Lemma);
    }

    [Fact]
    public void Names_of_another_tongue_are_found_behind_their_title()
    {
        var parsed = LanguagePipeline.Parse("oto Nali u tala porun!", LanguageModel.Read(Bytes));
        var name = Assert.Single(parsed.Names);
        Assert.Equal("Nali", name.Span.In(parsed.Text));
        Assert.Equal(NameKind.Person, name.Kind);
    }

    [Fact]
    public void The_same_data_and_seed_give_the_same_bytes() => Assert.Equal(Bytes, Train());

    [Fact]
    public void A_damaged_model_is_refused()
    {
        Assert.Throws<FormatException>(() => LanguageModel.Read(Bytes.AsMemory(0, Bytes.Length / 2)));
        Assert.Throws<FormatException>(() => LanguageModel.Read("no model at all"u8.ToArray()));
    }

    static byte[] Train()
    {
        var rows = new List<string>();
        for (var i = 0; i < 48; i++)
        {
            var (subject, other, verb) = (Nouns[i % 6], Nouns[(i * 5 + 1) % 6], Verbs[i * 7 % 4]);
            var capital = char.ToUpperInvariant(subject[0]) + subject[1..];
            rows.Add(
                $"""
                1	{capital}	{subject}	NOUN	n	_	4	nsubj	_	_
                2	u	u	PART	p	_	3	case	_	_
                3	{other}	{other}	NOUN	n	_	4	obj	_	_
                4	{verb}	{verb[..^2]}	VERB	v	_	0	root	_	SpaceAfter=No
                5	!	!	PUNCT	!	_	4	punct	_	_


                """
            );
        }
        foreach (var name in Names)
        foreach (var verb in Verbs)
            rows.Add(
                $"""
                1	oto	oto	NOUN	t	_	2	nmod	_	_
                2	{name}	{name}	PROPN	m	_	5	nsubj	_	_
                3	u	u	PART	p	_	4	case	_	_
                4	tala	tala	NOUN	n	_	5	obj	_	_
                5	{verb}	{verb[..^2]}	VERB	v	_	0	root	_	SpaceAfter=No
                6	!	!	PUNCT	!	_	5	punct	_	_


                """
            );
        var trees = Conllu.Read(string.Concat(rows).ReplaceLineEndings("\n"));
        var names = Names.SelectMany(n =>
            Verbs.Select(v => new NamedSentence(["oto", n, "u", "tala", v, "!"], ["O", "B-PER", "O", "O", "O", "O"]))
        );
        return LanguageTrainer.Train(new("tiny", [trees], [.. names], [], [], 7), _ => { });
    }
}
