using Casus.Coding.Actors;
using Casus.Coding.Figures;
using Casus.Coding.Statements;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Figures;

public class FigureFinderTests
{
    static string Read(string text, Actor? speaker = null, string? published = null) =>
        string.Join(
            "; ",
            FigureFinder.Find(Telling.Of(text, speaker, published), Telling.Knowledge.Figures).Select(Show)
        );

    static string Show(Figure figure)
    {
        var q = figure.Quantity;
        var number = q.Modifier == Modifier.Unquantified ? "-" : $"{q.Low}/{q.Best}/{q.High}";
        var side = figure.Side is null ? "" : $" of {figure.Side}";
        var by = figure.By.Length == 0 ? "" : $" by {string.Join('+', figure.By)}";
        var old = figure.Background ? " before" : "";
        var scope = figure.Scope == FigureScope.Cumulative ? "" : $" {figure.Scope.ToString().ToLowerInvariant()}";
        var ended = figure.Standing == Standing.Stands ? "" : $" {figure.Standing.ToString().ToLowerInvariant()}";
        return $"{figure.Kind.ToString().ToLowerInvariant()} {number}{side}{by}{scope}{ended}{old}";
    }

    public static TheoryData<string, string> Cases =>
        [.. FigureCases.All, .. MoreFigureCases.All, .. PartFigureCases.All, .. ToldApartFigureCases.All];

    public static TheoryData<string> Nothing => [.. FigureCases.Nothing];

    public static TheoryData<string, string, string> CueExamples =>
        [
            .. KnowledgeTable
                .Read(Checkout.Knowledge, "en/figures/losses.tsv", "word", "of", "kind", "counts", "example")
                .Select(row => (row[0], row[4], row[2])),
        ];

    static readonly Lazy<ILookup<string, string>> Verbs = new(() =>
        KnowledgeTable
            .Read(Checkout.Knowledge, "en/language/verbs.tsv", "lemma", "past", "participle")
            .SelectMany(row => new[] { (Form: row[1], Verb: row[0]), (Form: row[2], Verb: row[0]) })
            .ToLookup(f => f.Form, f => f.Verb)
    );

    [Theory, MemberData(nameof(Cases))]
    public void Losses_are_read_with_number_and_side(string text, string expected) =>
        Assert.Equal(expected, Read(text));

    [Theory, MemberData(nameof(Nothing))]
    public void What_is_no_loss_gives_no_figure(string text) => Assert.Equal("", Read(text));

    [Theory, MemberData(nameof(CueExamples))]
    public void Every_word_of_loss_stands_in_its_example_and_reads_it(string word, string example, string kind)
    {
        var told = Telling
            .Of(example)
            .Parsed.Sentences[0]
            .Words.SelectMany(w => new[] { w.Lemma, w.Form.ToLowerInvariant() })
            .SelectMany(form => Verbs.Value[form].Append(form));
        Assert.Subset(told.ToHashSet(), word.Split(' ').Where(w => w[0] != '@').ToHashSet());
        Assert.Contains(kind, Read(example).Split(' '));
    }

    [Theory]
    [InlineData("The number of dead civilians rose to nine, up from six.", "9 Civilian; 6 Civilian")]
    [InlineData("The office lowered its count of civilian dead to four from five.", "4 Civilian; 5 Civilian")]
    [InlineData("Rockets fell on Karsk, killing six civilians and wounding 14.", "6 Civilian; 14 Civilian")]
    [InlineData("The death toll from a raid by soldiers rose to nine.", "9 ")]
    public void A_number_alone_has_the_label_of_those_that_it_counts(string text, string expected)
    {
        var figures = FigureFinder.Find(Telling.Of(text), Telling.Knowledge.Figures);
        Assert.Equal(expected, string.Join("; ", figures.Select(f => $"{f.Quantity.Best} {f.Status}")));
    }

    [Fact]
    public void Parts_belong_to_their_whole_and_are_no_figures_of_their_own()
    {
        const string Text = "Twelve hikers — seven students and five teachers — were killed by the slide.";
        var figure = Assert.Single(FigureFinder.Find(Telling.Of(Text), Telling.Knowledge.Figures));
        Assert.Equal(["7 students", "5 teachers"], figure.Parts.Select(p => $"{p.Low} {p.Of}"));
    }

    [Fact]
    public void An_organisation_of_no_country_counts_the_losses_of_others()
    {
        var relief = new Actor("UNHCR", "UN refugee agency", ClaimantKind.Organisation, "UNHCR", null, "UNO");
        Assert.Equal("displaced 4000/4000/4000", Read("The flood displaced 4,000 people.", relief));
    }

    [Fact]
    public void Who_denies_that_anybody_was_hurt_claims_zero()
    {
        var told = Telling.Of("Nobody was hurt in the fire.");
        var denied = told with { Statements = [.. told.Statements.Select(s => s with { Polarity = Polarity.Denies })] };
        var figure = Assert.Single(FigureFinder.Find(denied, Telling.Knowledge.Figures));
        Assert.Equal(Quantity.Exactly(0), figure.Quantity);
    }

    [Fact]
    public void A_number_told_twice_is_one_figure() =>
        Assert.Equal(
            "killed 12/12/12",
            Read("Twelve miners died on Monday.\nThe blast killed 12 miners, it was said.")
        );

    [Fact]
    public void An_official_tells_his_own_losses_when_he_names_no_side()
    {
        var minister = new Actor("PRY/ministry", "ministry", ClaimantKind.Ministry, "PRY", "PRY", "GOV");
        Assert.Equal(
            "killed 6/6/6 of PRY",
            Read("Paraguay and Bolivia fought on Friday.\nSix soldiers were killed.", minister)
        );
    }

    [Fact]
    public void Whom_another_holds_are_those_of_who_says_its() =>
        Assert.Equal(
            "captured 9/9/9 of PER by CHL",
            Read("Chile was holding nine of its soldiers.", new("PER", "Peru", ClaimantKind.Office, "PER", "PER", null))
        );

    [Fact]
    public void An_older_year_makes_a_loss_background() =>
        Assert.Equal(
            "wounded 4/4/4; killed 900/900/900 before",
            Read("The flood hurt four people.\nIn 1998 a flood killed 900 people.", published: "2031-05-06")
        );

    [Fact]
    public void A_provisional_count_is_not_final()
    {
        var context = Telling.Of("Four miners died, but the count is provisional.");
        Assert.False(Assert.Single(FigureFinder.Find(context, Telling.Knowledge.Figures)).Final);
    }
}
