using Casus.Language;
using Casus.Language.Names;
using Casus.Measure.Entities;

namespace Casus.Measure.Tests.Entities;

public class EntityScoresTests
{
    static readonly string[] Lines =
    [
        "# text = Then Ola Nord-Berg left Turku.",
        "1\tThen\tO",
        "2\tOla\tB-PER",
        "3\tNord\tI-PER",
        "4\t-\tI-PER",
        "5\tBerg\tI-PER",
        "6\tleft\tO",
        "7\tTurku\tI-LOC",
        "8\t.\tO",
        "",
        "1\tThe\tO",
        "2\tUnion\tB-ORG",
        "3\tCouncil\tB-ORG",
        "4\tPrize\tB-MISC",
        "",
    ];

    static readonly IobText Gold = IobFile.Read(Lines);

    static (TextSpan, NameKind) Said(string words, NameKind kind) =>
        (new TextSpan(Gold.Text.IndexOf(words, StringComparison.Ordinal), words.Length), kind);

    [Fact]
    public void Read_takes_the_given_text_where_the_forms_stand_in_it_and_joins_them_elsewhere() =>
        Assert.Equal("Then Ola Nord-Berg left Turku.\nThe Union Council Prize\n", Gold.Text);

    [Fact]
    public void Read_begins_an_entity_at_B_and_at_an_I_that_continues_nothing() =>
        Assert.Equal(
            [
                new EntitySpan(0, 1, 4, NameKind.Person),
                new EntitySpan(0, 6, 6, NameKind.Place),
                new EntitySpan(1, 1, 1, NameKind.Organisation),
                new EntitySpan(1, 2, 2, NameKind.Organisation),
            ],
            Gold.Entities
        );

    [Fact]
    public void An_entity_is_right_only_with_exact_span_and_kind()
    {
        var tally = EntityScores.Of(
            Gold,
            [
                Said("Ola Nord-Berg", NameKind.Person),
                Said("Turku", NameKind.Organisation),
                Said("Union Council", NameKind.Organisation),
            ]
        );
        Assert.Equal(new Tally(Right: 1, Gold: 4, Said: 3), tally);
    }

    [Fact]
    public void The_baseline_takes_capitalised_runs_after_the_first_word() =>
        Assert.Equal(
            [
                Said("Ola Nord", NameKind.Person),
                Said("Berg", NameKind.Place),
                Said("Turku", NameKind.Place),
                Said("Union Council Prize", NameKind.Person),
            ],
            EntityScores.CapitalisedRuns(Gold)
        );
}
