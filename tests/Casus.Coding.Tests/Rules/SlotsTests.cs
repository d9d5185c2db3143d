using Casus.Coding.Rules;

namespace Casus.Coding.Tests.Rules;

public class SlotsTests
{
    static readonly RuleBook Book = RuleFileTests.Read(
        ("en/x/0.rules", "@support = launch\n@undergo = suffer\n@measure = wave\n@border = border\n")
    );

    [Fact]
    public void Passive_gives_its_agent_as_doer_and_its_subject_as_object()
    {
        var tree = """
            Towns town NOUN NNS 3 nsubj:pass
            were be AUX VBD 3 aux:pass
            shelled shell VERB VBN 0 root
            by by ADP IN 5 case
            rebels rebel NOUN NNS 3 obl:agent
            """;
        Assert.Equal("rebels", Fill(tree, 3, "subj"));
        Assert.Equal("Towns", Fill(tree, 3, "obj"));
    }

    [Fact]
    public void Relative_pronoun_stands_for_its_noun()
    {
        var tree = """
            rebels rebel NOUN NNS 0 root
            who who PRON WP 3 nsubj
            fled flee VERB VBD 1 acl:relcl
            """;
        Assert.Equal("rebels", Fill(tree, 3, "subj"));
    }

    [Fact]
    public void Noun_takes_the_subject_of_the_verb_that_carries_it_past_measure_words()
    {
        var tree = """
            Rebels rebel NOUN NNS 2 nsubj
            launched launch VERB VBD 0 root
            waves wave NOUN NNS 2 obj
            of of ADP IN 5 case
            attacks attack NOUN NNS 3 nmod
            on on ADP IN 7 case
            towns town NOUN NNS 2 obl
            """;
        Assert.Equal("Rebels", Fill(tree, 5, "subj"));
        Assert.Equal("towns", Fill(tree, 5, "on"));
    }

    [Fact]
    public void Controlled_verb_has_the_object_of_the_verb_that_asks_as_its_subject()
    {
        var tree = """
            They they PRON PRP 2 nsubj
            asked ask VERB VBD 0 root
            Ghana ghana PROPN NNP 2 obj
            to to PART TO 5 mark
            help help VERB VB 2 xcomp
            """;
        Assert.Equal("Ghana", Fill(tree, 5, "subj"));
        Assert.Equal("help", Fill(tree, 2, "comp"));
    }

    [Fact]
    public void Verb_joined_to_another_shares_its_subject()
    {
        var tree = """
            Rebels rebel NOUN NNS 2 nsubj
            came come VERB VBD 0 root
            and and CCONJ CC 4 cc
            looted loot VERB VBD 2 conj
            shops shop NOUN NNS 4 obj
            """;
        Assert.Equal("Rebels", Fill(tree, 4, "subj"));
    }

    [Fact]
    public void Border_gives_the_neighbours_that_it_divides()
    {
        var tree = """
            clashes clash NOUN NNS 0 root
            on on ADP IN 4 case
            the the DET DT 4 det
            border border NOUN NN 1 nmod
            with with ADP IN 6 case
            Chad chad PROPN NNP 4 nmod
            """;
        Assert.Equal("Chad", Fill(tree, 1, "border"));
    }

    [Fact]
    public void Undergoer_is_who_suffers_a_noun()
    {
        var tree = """
            Rebels rebel NOUN NNS 2 nsubj
            suffered suffer VERB VBD 0 root
            losses loss NOUN NNS 2 obj
            """;
        Assert.Equal("Rebels", Fill(tree, 3, "undergoer"));
        Assert.Equal("", Fill(tree, 3, "subj"));
    }

    static string Fill(string tree, int word, string slot)
    {
        var (_, sentence) = HandTree.Read(tree);
        return string.Join(' ', new Slots(sentence, Book).Fill(word - 1, slot).Select(w => sentence.Words[w].Form));
    }
}
